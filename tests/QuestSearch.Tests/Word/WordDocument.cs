using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace QuestSearch.Tests.Word;

/// <summary>A small Word document made for a test from the XML of its parts, with the prefix <c>w</c> declared.</summary>
internal sealed record WordDocument
{
    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Gets the content of <c>w:body</c>.</summary>
    public required string Body { get; init; }

    /// <summary>Gets the <c>w:footnote</c> elements; the separators are added.</summary>
    public string? Footnotes { get; init; }

    /// <summary>Gets the <c>w:endnote</c> elements; the separators are added.</summary>
    public string? Endnotes { get; init; }

    public string? Styles { get; init; }

    public string? Settings { get; init; }

    public string Title { get; init; } = "";

    public string Creator { get; init; } = "";

    public byte[] ToBytes()
    {
        using MemoryStream stream = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = Title;
            document.PackageProperties.Creator = Creator;
            MainDocumentPart main = document.AddMainDocumentPart();
            Feed(main, $"<w:document {Prefixes}><w:body>{Body}</w:body></w:document>");
            Add<FootnotesPart>(main, Footnotes is null ? null : Notes("footnote", Footnotes));
            Add<EndnotesPart>(main, Endnotes is null ? null : Notes("endnote", Endnotes));
            Add<StyleDefinitionsPart>(main, Styles is null ? null : $"<w:styles {Prefixes}>{Styles}</w:styles>");
            Add<DocumentSettingsPart>(main, Settings is null ? null : $"<w:settings {Prefixes}>{Settings}</w:settings>");
        }

        return stream.ToArray();
    }

    public Book Read()
    {
        using MemoryStream stream = new(ToBytes());
        return WordReader.Default.ReadStream(stream, "harbour.docx");
    }

    /// <summary>A paragraph of one run.</summary>
    public static string Paragraph(string text, string properties = "") => $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{Run(text)}</w:p>";

    public static string Run(string text, string properties = "") =>
        $"<w:r>{(properties.Length > 0 ? $"<w:rPr>{properties}</w:rPr>" : "")}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string Footnote(int id, string text) => Note("footnote", id, text);

    public static string Endnote(int id, string text) => Note("endnote", id, text);

    public static string FootnoteReference(int id) => $"<w:r><w:footnoteReference w:id=\"{id}\"/></w:r>";

    public static string EndnoteReference(int id) => $"<w:r><w:endnoteReference w:id=\"{id}\"/></w:r>";

    /// <summary>The text of a part as it stands in the package.</summary>
    public static string PartOf(byte[] package, string path)
    {
        using ZipArchive archive = new(new MemoryStream(package));
        using StreamReader reader = new(archive.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>A package with its parts and relationships changed.</summary>
    public static byte[] ChangeParts(byte[] package, Func<string, string> change)
    {
        using ZipArchive source = new(new MemoryStream(package));
        using MemoryStream stream = new();
        using (ZipArchive target = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in source.Entries)
            {
                using StreamReader reader = new(entry.Open());
                using StreamWriter writer = new(target.CreateEntry(entry.FullName).Open());
                writer.Write(change(reader.ReadToEnd()));
            }
        }

        return stream.ToArray();
    }

    private static string Prefixes =>
        $"xmlns:w=\"{Namespace}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:x=\"urn:unknown\"";

    private static string Note(string kind, int id, string text) => $"<w:{kind} w:id=\"{id}\"><w:p><w:r><w:{kind}Ref/></w:r>{Run($" {text}")}</w:p></w:{kind}>";

    private static string Notes(string kind, string notes) =>
        $"<w:{kind}s {Prefixes}><w:{kind} w:type=\"separator\" w:id=\"-1\"><w:p>{Run("(a rule)")}</w:p></w:{kind}>{notes}</w:{kind}s>";

    private static void Add<T>(MainDocumentPart main, string? xml)
        where T : OpenXmlPart, IFixedContentTypePart
    {
        if (xml is not null)
        {
            Feed(main.AddNewPart<T>(), xml);
        }
    }

    private static void Feed(OpenXmlPart part, string xml)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n{xml}"));
        part.FeedData(stream);
    }
}
