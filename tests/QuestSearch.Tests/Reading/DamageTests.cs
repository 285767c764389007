using QuestSearch.Tests.Html;
using Xunit;

namespace QuestSearch.Tests.Reading;

public sealed class DamageTests
{
    [Fact]
    public void ReadFile_DamagedTei_IsReadOrRefused() => DamageAssert.ReadsOrRefuses(BookFormat.Tei, "log.xml", Sample("harbour-log.tei.xml"));

    [Fact]
    public void ReadFile_DamagedJats_IsReadOrRefused() => DamageAssert.ReadsOrRefuses(BookFormat.Jats, "bar.xml", Sample("harbour-bar.jats.xml"));

    [Fact]
    public void ReadFile_DamagedPlainText_IsReadOrRefused() => DamageAssert.ReadsOrRefuses(BookFormat.PlainText(new PlainTextReaderOptions()), "page.txt", Sample("harbour-page.txt"));

    [Fact]
    public void ReadFile_DamagedHtml_IsReadOrRefused() => DamageAssert.ReadsOrRefuses(HtmlReader.Format, "lights.html", Sample("harbour-lights.html"));

    [Fact]
    public void ReadFile_DamagedEpub_IsReadOrRefused() =>
        DamageAssert.ReadsOrRefuses(EpubReader.Format, "tides.epub", EpubFile.OfFolder(ProjectFolder.PathOf("docs/samples/harbour-tides")));

    private static byte[] Sample(string name) => File.ReadAllBytes(ProjectFolder.PathOf($"docs/samples/{name}"));
}
