using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Lucene.Net.Util;

namespace QuestSearch.Postings;

/// <summary>A set of documents of a segment, a bit for each.</summary>
internal sealed class DocumentSet
{
    private const int BitsOfWord = 64;

    private static readonly int WordsOfVector = Vector256<ulong>.Count;

    private ulong[] _words = [];
    private int _wordCount;

    /// <summary>How many documents the segment has.</summary>
    public int DocumentCount { get; private set; }

    /// <summary>For how many documents there is room.</summary>
    public int Capacity => _words.Length * BitsOfWord;

    /// <summary>The bits, the lowest of the first word for the first document; those after the last document are none.</summary>
    public Span<ulong> Words => _words.AsSpan(0, _wordCount);

    /// <summary>The same, as many bits together as a vector has.</summary>
    public Span<Vector256<ulong>> Vectors => MemoryMarshal.Cast<ulong, Vector256<ulong>>(Words);

    /// <summary>Makes the set an empty one of another segment.</summary>
    public void Reset(int documentCount)
    {
        DocumentCount = documentCount;
        _wordCount = (((documentCount + BitsOfWord - 1) / BitsOfWord) + WordsOfVector - 1) / WordsOfVector * WordsOfVector;
        if (_words.Length < _wordCount)
        {
            _words = new ulong[_wordCount];
        }
        else
        {
            Words.Clear();
        }
    }

    public static DocumentSet Of(IBits bits)
    {
        DocumentSet set = new();
        set.Reset(bits.Length);
        for (int document = 0; document < bits.Length; document++)
        {
            if (bits.Get(document))
            {
                set.Add(document);
            }
        }

        return set;
    }

    public bool Contains(int document) => (_words[document >>> 6] & (1UL << document)) != 0;

    public void Add(int document) => _words[document >>> 6] |= 1UL << document;

    /// <summary>Adds the documents of another set of the same segment.</summary>
    public void Add(DocumentSet other)
    {
        Span<Vector256<ulong>> words = Vectors;
        ReadOnlySpan<Vector256<ulong>> others = other.Vectors;
        for (int i = 0; i < words.Length; i++)
        {
            words[i] |= others[i];
        }
    }

    /// <summary>Counts the documents that are in this set and, where another is given, in that one too.</summary>
    public int Count(DocumentSet? other = null)
    {
        ReadOnlySpan<ulong> words = Words;
        int count = 0;
        if (other is null)
        {
            foreach (ulong word in words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }

        ReadOnlySpan<ulong> others = other.Words;
        for (int i = 0; i < words.Length; i++)
        {
            count += BitOperations.PopCount(words[i] & others[i]);
        }

        return count;
    }

    /// <summary>Counts the documents that are not in another set and, where a third is given, in that one.</summary>
    public int CountBeyond(DocumentSet excluded, DocumentSet? other)
    {
        ReadOnlySpan<ulong> words = Words;
        ReadOnlySpan<ulong> without = excluded.Words;
        ReadOnlySpan<ulong> others = other is null ? [] : other.Words;
        int count = 0;
        for (int i = 0; i < words.Length; i++)
        {
            ulong word = words[i] & ~without[i];
            count += BitOperations.PopCount(others.IsEmpty ? word : word & others[i]);
        }

        return count;
    }

    /// <summary>Finds the first document of the set from one on; <see cref="PostingsCursor.End"/> when there is none.</summary>
    public int Next(int from)
    {
        if (from >= DocumentCount)
        {
            return PostingsCursor.End;
        }

        int index = from / BitsOfWord;
        ulong word = _words[index] & (ulong.MaxValue << from);
        if (word == 0)
        {
            int skipped = _words.AsSpan(index + 1, _wordCount - index - 1).IndexOfAnyExcept(0UL);
            if (skipped < 0)
            {
                return PostingsCursor.End;
            }

            index += 1 + skipped;
            word = _words[index];
        }

        return (index * BitsOfWord) + BitOperations.TrailingZeroCount(word);
    }
}
