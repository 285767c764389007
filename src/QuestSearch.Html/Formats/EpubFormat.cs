namespace QuestSearch.Html.Formats;

/// <summary>EPUB: an archive whose first file says so, or one with the extension.</summary>
internal sealed class EpubFormat : BookFormat
{
    private const string Extension = ".epub";
    private const int OffsetOfFirstName = 30;

    public override string Name => "EPUB";

    public override IReadOnlyList<string> Extensions { get; } = [Extension];

    public override bool Recognises(string path, ReadOnlySpan<byte> start)
    {
        bool isArchive = start.StartsWith("PK"u8);
        bool saysSo = start.Length > OffsetOfFirstName && start[OffsetOfFirstName..].StartsWith("mimetype"u8) && start.IndexOf("application/epub+zip"u8) is > 0 and < 128;
        return isArchive && (saysSo || path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase));
    }

    public override Book ReadFile(string path, CancellationToken cancellationToken) => EpubReader.Default.ReadFile(path, cancellationToken);
}
