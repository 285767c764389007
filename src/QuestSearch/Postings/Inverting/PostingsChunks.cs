using System.Buffers;
using System.Runtime.CompilerServices;

namespace QuestSearch.Postings;

/// <summary>
/// Turns the terms of successive documents into postings. Terms are gathered as they come, up to a number; then they are sorted by term and compressed, so that
/// the documents of a block, however many, take little more room than their compressed postings. Not safe for several threads.
/// </summary>
internal sealed class PostingsChunks(bool isPositional)
{
    /// <summary>How many terms are gathered before they are compressed; those of the last document may be more.</summary>
    private const int Capacity = LargestArray - (1 << 10);

    private const int LargestArray = 1 << 17;
    private const int SmallestArray = 1 << 10;

    private readonly List<PostingsChunk> _finished = [];
    private readonly ByteBuffer _bytes = new();
    private int[] _terms = [];
    private long[] _places = [];
    private int _count;
    private int _finishedUpTo = -1;
    private int _lastDocument = -1;

    /// <summary>How many documents have a term.</summary>
    public int DocumentCount { get; private set; }

    /// <summary>Adds a term at a place that is not before the last one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int document, int term, int position)
    {
        if (document != _lastDocument)
        {
            StartDocument(document);
        }

        if (_count == _terms.Length)
        {
            Grow();
        }

        _terms[_count] = term;
        _places[_count++] = Place.Of(document, position);
    }

    /// <summary>Compresses what is left and gives all.</summary>
    public PostingsChunk[] Finish()
    {
        FinishChunk();
        PooledArray.Return(ref _terms);
        PooledArray.Return(ref _places);
        return [.. _finished];
    }

    /// <summary>Gives the memory of what was finished back.</summary>
    public void Release()
    {
        foreach (PostingsChunk chunk in _finished)
        {
            chunk.Release();
        }

        _bytes.Release();
    }

    private void Grow()
    {
        // In few steps, since the pool keeps the smaller arrays.
        int needed = _count >= LargestArray ? _count + 1 : _count >= SmallestArray ? LargestArray : SmallestArray;
        PooledArray.Grow(ref _terms, _count, needed);
        PooledArray.Grow(ref _places, _count, needed);
    }

    private void StartDocument(int document)
    {
        if (_count >= Capacity)
        {
            FinishChunk();
        }

        _lastDocument = document;
        DocumentCount++;
    }

    // Called seldom but with long loops, in which a first book would spend its time before the runtime optimises them.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FinishChunk()
    {
        if (_count == 0)
        {
            return;
        }

        ReadOnlySpan<int> terms = _terms.AsSpan(0, _count);
        int[] ends = CountTerms(terms, out int termCount);
        long[] sorted = ArrayPool<long>.Shared.Rent(_count);
        for (int i = 0; i < terms.Length; i++)
        {
            sorted[ends[terms[i]]++] = _places[i];
        }

        _finished.Add(Compress(sorted, ends.AsSpan(0, termCount)));
        ArrayPool<int>.Shared.Return(ends);
        ArrayPool<long>.Shared.Return(sorted);
        _finishedUpTo = _lastDocument;
        _count = 0;
    }

    /// <summary>Tells for each term how many there are of all terms before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] CountTerms(ReadOnlySpan<int> terms, out int termCount)
    {
        int greatest = 0;
        foreach (int term in terms)
        {
            greatest = Math.Max(greatest, term);
        }

        termCount = greatest + 1;
        int[] counts = ArrayPool<int>.Shared.Rent(termCount);
        counts.AsSpan(0, termCount).Clear();
        foreach (int term in terms)
        {
            counts[term]++;
        }

        int sum = 0;
        for (int term = 0; term < termCount; term++)
        {
            (counts[term], sum) = (sum, sum + counts[term]);
        }

        return counts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private PostingsChunk Compress(ReadOnlySpan<long> sorted, ReadOnlySpan<int> ends)
    {
        int[] starts = ArrayPool<int>.Shared.Rent(ends.Length + 1);
        starts[0] = _bytes.Length;
        int start = 0;
        for (int term = 0; term < ends.Length; term++)
        {
            InvertedPostings.Write(sorted[start..ends[term]], _finishedUpTo, isPositional, _bytes);
            starts[term + 1] = _bytes.Length;
            start = ends[term];
        }

        return new PostingsChunk(_finishedUpTo, starts, ends.Length, _bytes);
    }
}
