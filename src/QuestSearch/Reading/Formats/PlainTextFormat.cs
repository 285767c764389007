namespace QuestSearch.Reading.Formats;

/// <summary>Plain text: a file that ends in <c>.txt</c>, begins with the byte order mark of UTF-16, or begins neither as files of markup and archives do nor with bytes that no text has.</summary>
internal sealed class PlainTextFormat(PlainTextReader reader) : BookFormat
{
    public override string Name => "plain text";

    public override IReadOnlyList<string> Extensions { get; } = [".txt"];

    public override bool Recognises(string path, ReadOnlySpan<byte> start) =>
        PageFiles.IsText(path) || start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || IsUnmarkedText(start);

    public override Book ReadFile(string path, CancellationToken cancellationToken) => reader.ReadFile(path, cancellationToken);

    private static bool IsUnmarkedText(ReadOnlySpan<byte> start)
    {
        ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
        ReadOnlySpan<byte> text = (start.StartsWith(byteOrderMark) ? start[byteOrderMark.Length..] : start).TrimStart(" \t\r\n"u8);
        bool isMarked = text.StartsWith("<"u8) || text.StartsWith("{"u8) || text.StartsWith("%PDF"u8) || text.StartsWith("PK\u0003\u0004"u8);
        return !isMarked && !HasControls(text);
    }

    private static bool HasControls(ReadOnlySpan<byte> text) => text.ContainsAnyInRange((byte)0x00, (byte)0x08) || text.ContainsAnyInRange((byte)0x0E, (byte)0x1A);
}
