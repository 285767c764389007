namespace QuestSearch.Word.Packages;

/// <summary>Reads the bytes of parts, however long their archive says they are, up to a bound for all of them.</summary>
internal sealed class PartBytes
{
    /// <summary>The most bytes of XML that the parts may have together.</summary>
    public const int Most = 32 << 20;

    private const int FirstLength = 64 * 1024;

    private int _left = Most;

    /// <summary>Reads a part.</summary>
    /// <param name="stream">The part.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="BookReadingException">The parts have more bytes than are allowed.</exception>
    public ArraySegment<byte> Read(Stream stream, string name)
    {
        byte[] bytes = new byte[FirstLength];
        int length = 0;
        while (stream.Read(bytes, length, bytes.Length - length) is var read and > 0)
        {
            length += read;
            if (length > _left)
            {
                throw new BookReadingException($"{name}: the parts of the document have more than {Most >> 20} MiB. This is not a book that can be read.", name, length);
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, length * 2);
            }
        }

        _left -= length;
        return new ArraySegment<byte>(bytes, 0, length);
    }
}
