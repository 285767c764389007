using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace QuestSearch.Postings;

/// <summary>
/// Goes through the terms of a field of a block. In their bytes a term has its length and itself; then the number of chunks that have postings of it, and for each of these the
/// document before its first plus one, the length of the postings and the postings, see <see cref="InvertedPostings"/>.
/// </summary>
/// <param name="field">The field.</param>
/// <param name="start">The first document of the block in the segment that is written.</param>
/// <param name="order">The place of the block among those that are written.</param>
internal sealed class InvertedTerms(InvertedField field, int start, int order) : IComparable<InvertedTerms>
{
    private readonly byte[] _bytes = field.Terms;
    private int _termStart;
    private int _termEnd;
    private int _next;
    private ulong _beginning;

    private int Order => order;

    /// <summary>The term reached.</summary>
    public ReadOnlySpan<byte> Term => _bytes.AsSpan(_termStart, _termEnd - _termStart);

    /// <summary>Writes a term with its postings.</summary>
    /// <param name="term">The term.</param>
    /// <param name="number">Its number in the chunks.</param>
    /// <param name="chunks">The chunks of the field.</param>
    /// <param name="target">Takes the term.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Write(ReadOnlySpan<byte> term, int number, ReadOnlySpan<PostingsChunk> chunks, ByteBuffer target)
    {
        target.WriteNumber(term.Length);
        target.Write(term);
        target.WriteNumber(CountChunks(number, chunks));
        foreach (PostingsChunk chunk in chunks)
        {
            ReadOnlySpan<byte> postings = chunk.Of(number);
            if (!postings.IsEmpty)
            {
                target.WriteNumber(chunk.Before + 1);
                target.WriteNumber(postings.Length);
                target.Write(postings);
            }
        }
    }

    /// <summary>Moves to the next term; the postings of the one reached must have been copied.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool MoveNext()
    {
        if (_next == _bytes.Length)
        {
            return false;
        }

        NumberReader numbers = new(_bytes.AsSpan(_next));
        int length = numbers.ReadNumber();
        _termStart = _next + numbers.Position;
        _termEnd = _termStart + length;
        _next = _termEnd;
        _beginning = BeginningOf(Term);
        return true;
    }

    /// <summary>Passes over the postings of the term reached.</summary>
    /// <returns>How many bytes they take.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int SkipPostings()
    {
        NumberReader numbers = new(_bytes.AsSpan(_next));
        int size = 0;
        for (int chunks = numbers.ReadNumber(); chunks > 0; chunks--)
        {
            numbers.ReadNumber();
            int length = numbers.ReadNumber();
            numbers.Skip(length);
            size += length;
        }

        _next += numbers.Position;
        return size;
    }

    /// <summary>Tells where the term reached stands, by its code, and passes over its postings.</summary>
    public void AddPositions(CodedPositions target, byte code)
    {
        NumberReader numbers = new(_bytes.AsSpan(_next));
        for (int chunks = numbers.ReadNumber(); chunks > 0; chunks--)
        {
            int before = start + numbers.ReadNumber() - 1;
            InvertedPostings.AddPositions(numbers.ReadBytes(numbers.ReadNumber()), before, target, code);
        }

        _next += numbers.Position;
    }

    /// <summary>Adds the postings of the term reached to those that are being written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void CopyPostings(TermPostingsWriter target)
    {
        NumberReader numbers = new(_bytes.AsSpan(_next));
        for (int chunks = numbers.ReadNumber(); chunks > 0; chunks--)
        {
            int before = start + numbers.ReadNumber() - 1;
            InvertedPostings.Copy(numbers.ReadBytes(numbers.ReadNumber()), before, field.IsPositional, target);
        }

        _next += numbers.Position;
    }

    /// <summary>Compares by the terms reached, then by the blocks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int CompareTo(InvertedTerms? other)
    {
        if (other is null)
        {
            return 1;
        }

        int difference = _beginning.CompareTo(other._beginning);
        difference = difference != 0 ? difference : Term.SequenceCompareTo(other.Term);
        return difference != 0 ? difference : order.CompareTo(other.Order);
    }

    /// <summary>The first eight bytes of a term as a number: of most terms enough to tell their order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong BeginningOf(ReadOnlySpan<byte> term)
    {
        return term.Length >= sizeof(ulong) ? BinaryPrimitives.ReadUInt64BigEndian(term) : BeginningOfShort(term);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong BeginningOfShort(ReadOnlySpan<byte> term)
    {
        ulong beginning = 0;
        for (int i = 0; i < sizeof(ulong); i++)
        {
            beginning = (beginning << 8) | (i < term.Length ? term[i] : 0u);
        }

        return beginning;
    }

    private static int CountChunks(int term, ReadOnlySpan<PostingsChunk> chunks)
    {
        int count = 0;
        foreach (PostingsChunk chunk in chunks)
        {
            count += chunk.Of(term).IsEmpty ? 0 : 1;
        }

        return count;
    }
}
