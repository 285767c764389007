using System.Text.Json;
using CsCheck;
using QuestSearch.Books;
using QuestSearch.Tests.Books;
using Xunit;

namespace QuestSearch.Tests.Word;

public sealed class WordSourceTests
{
    [Fact]
    public void Read_AnyDocument_MapsItsTextToItsParts() => RandomDocument.Any.Sample(document =>
    {
        byte[] package = document.ToBytes();
        using MemoryStream stream = new(package);
        Book book = WordReader.Default.ReadStream(stream, "a.docx");
        string[] parts = PartsOf(book, package);
        Assert.Equal(book.Files.Select(file => file.Length), parts.Select(part => part.Length));
        SourceAssert.MapsToMarkup(book.Body, parts);
        SourceAssert.MapsToMarkup(book.NotesFlow, parts);
    });

    [Fact]
    public void Read_AnyDocument_LeavesNothingOfTheMarkup() => RandomDocument.Any.Sample(document =>
    {
        Book book = document.Read();
        string text = $"{book.Body.Text} {book.NotesFlow.Text}";
        Assert.DoesNotContain("gone", text, StringComparison.Ordinal);
        Assert.DoesNotContain("PAGE", text, StringComparison.Ordinal);
        Assert.DoesNotContain("(a rule)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("w:", text, StringComparison.Ordinal);
        Assert.All(book.Body.NoteReferences, reference => Assert.NotNull(reference.Note));
    });

    [Fact]
    public void ReadFile_RealDocument_LabelsLinksAndMapsItsNotes()
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.WhyAbsent);
        string path = SharedFolder.PathOf("corpora/docx/fcc-open-internet-order/fcc-open-internet-order.docx");
        Book book = WordReader.Default.ReadFile(path);
        string[] gold = [.. File.ReadLines(SharedFolder.PathOf("corpora/gold/docx-fcc-open-internet-order.jsonl"))];
        Assert.Equal(gold.Length, book.Body.NoteReferences.Count);
        Assert.All(gold.Zip(book.Body.NoteReferences), pair => AssertIs(pair.First, pair.Second, book));

        string[] parts = PartsOf(book, File.ReadAllBytes(path));
        Assert.All(book.NotesFlow.Paragraphs.Where((_, i) => i % 100 == 0), paragraph => SourceAssert.MapsToMarkup(CutOut(book.NotesFlow, paragraph.Span), parts));
    }

    private static TextFlow CutOut(TextFlow flow, TextSpan span)
    {
        List<SourceSegment> segments = [];
        flow.Source.Cut(span, segments);
        return new TextFlow(span.In(flow.Text).ToString(), [], [], [], [], new SourceMap([.. segments]));
    }

    private static void AssertIs(string row, NoteReference reference, Book book)
    {
        using JsonDocument gold = JsonDocument.Parse(row);
        Assert.Equal(gold.RootElement.GetProperty("label").GetString(), reference.Label);
        Assert.StartsWith(Letters(gold.RootElement.GetProperty("body").GetString()!), Letters(book.NotesFlow.Text[book.Notes[reference.Note!.Value].Span.Start..]), StringComparison.Ordinal);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Take(40));

    private static string[] PartsOf(Book book, byte[] package) =>
        [.. book.Files.Select(file => WordDocument.PartOf(package, file.Name[(file.Name.IndexOf(".docx/", StringComparison.Ordinal) + 6)..]))];
}
