namespace QuestSearch.Reading.Formats;

/// <summary>Plain text: a file that ends in <c>.txt</c>, or one that begins with neither markup nor bytes that no text has.</summary>
internal sealed class PlainTextFormat(PlainTextReader reader) : BookFormat
{
    private const string Extension = ".txt";

    public override string Name => "plain text";

    public override IReadOnlyList<string> Extensions { get; } = [Extension];

    public override bool Recognises(string path, ReadOnlySpan<byte> start)
    {
        if (path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return true;
        }

        ReadOnlySpan<byte> text = start.TrimStart(" \t\r\n"u8);
        bool isMarked = text.StartsWith("<"u8) || text.StartsWith("{"u8) || text.StartsWith("%PDF"u8) || text.StartsWith("PK\u0003\u0004"u8);
        return Path.GetExtension(path).Length == 0 && !isMarked && !HasControls(text);
    }

    public override Book ReadFile(string path, CancellationToken cancellationToken) => reader.ReadFile(path, cancellationToken);

    private static bool HasControls(ReadOnlySpan<byte> text) => text.ContainsAnyInRange((byte)0x00, (byte)0x08) || text.ContainsAnyInRange((byte)0x0E, (byte)0x1A);
}
