using System.Buffers.Binary;
using System.IO.Compression;

namespace QuestSearch.Reading.PlainText.Words;

/// <summary>
/// The frequency list of English words that is shipped with the package: sorted, front-coded in blocks of sixteen (Witten, Moffat and Bell,
/// Managing Gigabytes, 1999, 4.1) and looked up where it lies, so that loading it is one decompression. Safe for use by several threads.
/// </summary>
internal sealed class WordList
{
    public const int BlockLength = 16;
    public const uint Magic = 0x57535131;
    private const int HeaderLength = 12;
    private const int LongestWord = 64;

    private static readonly Lazy<WordList> Shipped = new(LoadShipped);

    private readonly byte[] _data;
    private readonly int _blocks;
    private readonly int _count;

    private WordList(byte[] data)
    {
        _data = data;
        _count = BinaryPrimitives.ReadInt32LittleEndian(data.AsSpan(4));
        _blocks = BinaryPrimitives.ReadInt32LittleEndian(data.AsSpan(8));
    }

    /// <summary>The list that lies in the assembly; loaded when first asked for.</summary>
    public static WordList English => Shipped.Value;

    /// <summary>How often a word in folded form occurs, as the binary logarithm of its count plus one; 0 for a word that is only listed, -1 for an unknown one.</summary>
    public int ClassOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > LongestWord || _count == 0)
        {
            return -1;
        }

        Span<byte> key = stackalloc byte[word.Length];
        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] > 0xFF)
            {
                return -1;
            }

            key[i] = (byte)word[i];
        }

        return FindInBlock(BlockFor(key), key);
    }

    public bool Knows(ReadOnlySpan<char> word) => ClassOf(word) >= 0;

    private int BlockFor(ReadOnlySpan<byte> key)
    {
        int low = 0;
        int high = _blocks - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            int at = OffsetOf(middle);
            if (_data.AsSpan(at + 2, _data[at + 1]).SequenceCompareTo(key) <= 0)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private int FindInBlock(int block, ReadOnlySpan<byte> key)
    {
        Span<byte> entry = stackalloc byte[LongestWord];
        int at = OffsetOf(block);
        int entries = Math.Min(BlockLength, _count - (block * BlockLength));
        for (int i = 0; i < entries; i++)
        {
            int shared = _data[at];
            int added = _data[at + 1];
            _data.AsSpan(at + 2, added).CopyTo(entry[shared..]);
            if (entry[..(shared + added)].SequenceEqual(key))
            {
                return _data[at + 2 + added];
            }

            at += added + 3;
        }

        return -1;
    }

    private int OffsetOf(int block) => BinaryPrimitives.ReadInt32LittleEndian(_data.AsSpan(HeaderLength + (block * sizeof(int))));

    private static WordList LoadShipped()
    {
        using Stream resource = typeof(WordList).Assembly.GetManifestResourceStream("QuestSearch.words-en")
            ?? throw new InvalidOperationException("The word list is missing from the assembly.");
        using BrotliStream brotli = new(resource, CompressionMode.Decompress);
        byte[] length = new byte[sizeof(int)];
        brotli.ReadExactly(length);
        byte[] data = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
        brotli.ReadExactly(data);
        return BinaryPrimitives.ReadUInt32LittleEndian(data) == Magic
            ? new WordList(data)
            : throw new InvalidOperationException("The word list in the assembly is damaged.");
    }
}
