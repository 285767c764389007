using System.IO.Compression;
using System.Text;
using QuestSearch.Word.Packages;

namespace QuestSearch.Word.Formats;

/// <summary>
/// Word documents, recognised by the content types that their packages list, whatever the files are called. Encrypted ones and those of Word 97–2003
/// are recognised too, so that reading them says what to do.
/// </summary>
internal sealed class WordFormat(WordReader reader) : BookFormat
{
    private const int LongestContentTypes = 1 << 20;

    /// <summary>The content types of the main documents of Word: documents and templates, with macros or without.</summary>
    private static readonly string[] MainContentTypes =
    [
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ];

    public override string Name => "Word";

    public override IReadOnlyList<string> Extensions { get; } = [".docx", ".docm"];

    public override bool Recognises(string path, ReadOnlySpan<byte> start)
    {
        bool isArchive = start.StartsWith("PK"u8);
        if (!isArchive && !CompoundFile.IsOne(start))
        {
            return false;
        }

        using FileStream stream = File.OpenRead(path);
        return isArchive ? ListsMainDocument(stream) ?? Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) : CompoundFile.Describe(stream) is not null;
    }

    public override Book ReadFile(string path, CancellationToken cancellationToken) => reader.ReadFile(path, cancellationToken);

    /// <summary>Whether an archive says that it holds a document of Word; null when it is damaged or huge.</summary>
    private static bool? ListsMainDocument(FileStream stream)
    {
        if (ArchiveCheck.HasLongDirectory(stream))
        {
            return null;
        }

        try
        {
            using ZipArchive archive = new(stream, ZipArchiveMode.Read);
            if (archive.GetEntry("[Content_Types].xml") is not { } entry)
            {
                return false;
            }

            byte[] bytes = new byte[LongestContentTypes];
            using Stream content = entry.Open();
            int length = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            string types = Encoding.UTF8.GetString(bytes, 0, length);
            return Array.Exists(MainContentTypes, type => types.Contains(type, StringComparison.OrdinalIgnoreCase));
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            return null;
        }
    }
}
