using System.Runtime.CompilerServices;

namespace QuestSearch.Postings;

/// <summary>The postings of some successive documents, term by term, see <see cref="InvertedPostings"/>.</summary>
internal sealed class PostingsChunk
{
    private readonly int _termCount;
    private int[] _starts;
    private readonly ByteBuffer _bytes;

    /// <param name="before">The document before the first; -1 for none.</param>
    /// <param name="starts">Where the postings of each term begin in the bytes and, at the end, where those of the last one end; lent by the pool, and longer.</param>
    /// <param name="termCount">How many terms these are. Terms with higher numbers have no postings.</param>
    /// <param name="bytes">The postings of all chunks.</param>
    public PostingsChunk(int before, int[] starts, int termCount, ByteBuffer bytes)
    {
        Before = before;
        _termCount = termCount;
        _starts = starts;
        _bytes = bytes;
    }

    public int Before { get; }

    /// <summary>The postings of a term; empty when it has none here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Of(int term) => term < _termCount ? _bytes.Written.Slice(_starts[term], _starts[term + 1] - _starts[term]) : [];

    /// <summary>Gives the memory of its own back.</summary>
    public void Release() => PooledArray.Return(ref _starts);
}
