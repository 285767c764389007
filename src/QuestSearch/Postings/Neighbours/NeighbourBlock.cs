namespace QuestSearch.Postings;

/// <summary>
/// The codes of the neighbours of the occurrences in one block of a term. A byte has the bits of the codes of the words before in its lower half and of those after in its upper; the
/// <see cref="BitSlices"/> of the former and of the latter follow.
/// </summary>
internal readonly ref struct NeighbourBlock
{
    /// <summary>Terms of fewer documents have none: these are looked up sooner than neighbours are compared.</summary>
    public const int LeastDocuments = 8;

    private const int HalfOfByte = 4;

    private readonly ReadOnlySpan<byte> _before;
    private readonly ReadOnlySpan<byte> _after;
    private readonly int _bitsBefore;
    private readonly int _bitsAfter;
    private readonly int _count;

    /// <param name="source">The bytes from the codes on.</param>
    /// <param name="count">How many occurrences the block has.</param>
    public NeighbourBlock(ReadOnlySpan<byte> source, int count)
    {
        byte bits = source.IsEmpty ? byte.MaxValue : source[0];
        _count = count;
        _bitsBefore = bits & ((1 << HalfOfByte) - 1);
        _bitsAfter = bits >> HalfOfByte;
        long sizeBefore = (long)BitSlices.SizeOf(count) * _bitsBefore;
        long sizeAfter = (long)BitSlices.SizeOf(count) * _bitsAfter;
        if (_bitsBefore > NeighbourCode.MostBits || _bitsAfter > NeighbourCode.MostBits || sizeBefore + sizeAfter + BitSlices.Padding >= source.Length)
        {
            throw DamagedPostings.Exception();
        }

        _before = source[1..];
        _after = _before[(int)sizeBefore..];
    }

    /// <summary>Adds the codes of the neighbours of all occurrences of a block to a buffer.</summary>
    public static void Write(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, ByteBuffer target)
    {
        int bitsBefore = BitSlices.BitsFor(before);
        int bitsAfter = BitSlices.BitsFor(after);
        target.WriteByte((byte)(bitsBefore | (bitsAfter << HalfOfByte)));
        BitSlices.Write(before, bitsBefore, target);
        BitSlices.Write(after, bitsAfter, target);
    }

    /// <summary>Whether any occurrence can meet a condition: one of no bits has no common neighbour.</summary>
    public bool MayMeet(NeighbourCondition condition) =>
        (condition.Before == NeighbourCode.None || _bitsBefore > 0) && (condition.After == NeighbourCode.None || _bitsAfter > 0);

    /// <summary>Finds the occurrences that meet a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="sure">Takes a bit for each occurrence: whether it meets the condition.</param>
    /// <param name="possible">Takes a bit for each occurrence: whether it meets the condition or may do so, which other postings must tell.</param>
    public void Match(NeighbourCondition condition, Span<ulong> sure, Span<ulong> possible)
    {
        for (int word = 0; word < sure.Length; word++)
        {
            int rest = _count - (word * BitSlices.BitsOfWord);
            ulong all = rest >= BitSlices.BitsOfWord ? ulong.MaxValue : (1UL << rest) - 1;
            (sure[word], possible[word]) = (all, all);
            if (condition.Before != NeighbourCode.None)
            {
                Match(_before, _bitsBefore, condition.Before, word, ref sure[word], ref possible[word]);
            }

            if (condition.After != NeighbourCode.None)
            {
                Match(_after, _bitsAfter, condition.After, word, ref sure[word], ref possible[word]);
            }
        }
    }

    /// <summary>Tells whether an occurrence meets a condition; null when other postings must tell.</summary>
    public bool? Meets(int occurrence, NeighbourCondition condition)
    {
        bool? before = Meets(_before, _bitsBefore, occurrence, condition.Before);
        bool? after = Meets(_after, _bitsAfter, occurrence, condition.After);
        return before & after;
    }

    private bool? Meets(ReadOnlySpan<byte> slices, int bits, int occurrence, byte wanted)
    {
        byte code = wanted == NeighbourCode.None ? NeighbourCode.None : BitSlices.Read(slices, bits, _count, occurrence);
        return code == wanted ? true : code == NeighbourCode.Unclear ? null : false;
    }

    private void Match(ReadOnlySpan<byte> slices, int bits, byte code, int word, ref ulong sure, ref ulong possible)
    {
        ulong equal = code >> bits == 0 ? ulong.MaxValue : 0;
        ulong unclear = bits > 0 ? ulong.MaxValue : 0;
        int size = BitSlices.SizeOf(_count);
        for (int bit = 0; bit < bits; bit++, slices = slices[size..])
        {
            ulong slice = BitSlices.WordOf(slices, word);
            equal &= (code >> bit & 1) != 0 ? slice : ~slice;
            unclear &= bit == 0 ? slice : ~slice;
        }

        sure &= equal;
        possible &= equal | unclear;
    }
}
