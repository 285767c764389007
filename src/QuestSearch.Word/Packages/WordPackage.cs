using DocumentFormat.OpenXml.Packaging;

namespace QuestSearch.Word.Packages;

/// <summary>The package of a Word document: finds its parts and gives their text. Whatever is wrong with it is a <see cref="BookReadingException"/>.</summary>
internal sealed class WordPackage : IDisposable
{
    private readonly WordprocessingDocument _document;
    private readonly PartBytes _bytes = new();
    private readonly OpenXmlPart _text;
    private readonly OpenXmlPart? _footnotes;
    private readonly OpenXmlPart? _endnotes;
    private readonly OpenXmlPart? _styles;
    private readonly OpenXmlPart? _settings;
    private readonly OpenXmlPart? _coreProperties;

    private WordPackage(WordprocessingDocument document, string fileName)
    {
        MainDocumentPart main = document.MainDocumentPart
            ?? throw new BookReadingException($"{fileName}: the package names no main document. The file is damaged, or not of Word.", fileName, offset: null);
        _document = document;
        FileName = fileName;
        _text = main;
        _footnotes = main.FootnotesPart;
        _endnotes = main.EndnotesPart;
        _styles = main.StyleDefinitionsPart;
        _settings = main.DocumentSettingsPart;
        _coreProperties = document.CoreFilePropertiesPart;
    }

    /// <summary>The name of the file; those of the parts begin with it.</summary>
    public string FileName { get; }

    public SourceText ReadText() => Read(_text);

    public SourceText? ReadFootnotes() => ReadOptional(_footnotes);

    public SourceText? ReadEndnotes() => ReadOptional(_endnotes);

    public SourceText? ReadStyles() => ReadOptional(_styles);

    public SourceText? ReadSettings() => ReadOptional(_settings);

    public SourceText? ReadCoreProperties() => ReadOptional(_coreProperties);

    /// <summary>Opens a package.</summary>
    /// <param name="stream">The file, which can be sought and is left open.</param>
    /// <param name="fileName">Its name, for messages and as the beginning of the names of the parts.</param>
    public static WordPackage Open(Stream stream, string fileName)
    {
        RefuseOthers(stream, fileName);
        return Guard(fileName, () =>
        {
            ArchiveCheck.Check(stream, fileName);
            stream.Position = 0;
            return new WordPackage(WordprocessingDocument.Open(stream, isEditable: false), fileName);
        });
    }

    /// <summary>Reads a part that need not be there.</summary>
    public static T? Read<T>(SourceText? part, Func<XmlSource, T> read)
    {
        if (part is null)
        {
            return default;
        }

        using XmlSource xml = new(part, file: 0);
        return read(xml);
    }

    public void Dispose() => _document.Dispose();

    private static void RefuseOthers(Stream stream, string fileName)
    {
        byte[] start = new byte[8];
        stream.Position = 0;
        int length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (CompoundFile.IsOne(start))
        {
            string description = CompoundFile.Describe(stream) ?? "is a compound file, not a Word document.";
            throw new BookReadingException($"{fileName}: the file {description}", fileName, offset: 0);
        }

        if (!start.AsSpan(0, length).StartsWith("PK"u8))
        {
            throw new BookReadingException($"{fileName}: the file is no zip archive, and so no Word document (.docx).", fileName, offset: 0);
        }
    }

    private SourceText? ReadOptional(OpenXmlPart? part) => part is null ? null : Read(part);

    private SourceText Read(OpenXmlPart part)
    {
        string name = FileName + part.Uri;
        return Guard(name, () =>
        {
            using Stream stream = part.GetStream(FileMode.Open, FileAccess.Read);
            return SourceText.DecodeXml(_bytes.Read(stream, name), name);
        });
    }

    /// <summary>Makes every error of the libraries of packages and archives, whose kinds are many, one of reading. Errors of the disk stay what they are.</summary>
    private static T Guard<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not BookReadingException && (exception is not IOException || exception is EndOfStreamException))
        {
            throw new BookReadingException($"{name}: the package is damaged or not of Word: {exception.Message}", name, offset: null, exception);
        }
    }
}
