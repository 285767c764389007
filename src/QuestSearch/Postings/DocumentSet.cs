using System.Numerics;
using Lucene.Net.Util;

namespace QuestSearch.Postings;

/// <summary>A set of documents of a segment, a bit for each.</summary>
internal sealed class DocumentSet
{
    private const int BitsOfWord = 64;

    private readonly ulong[] _words;

    public DocumentSet(int documentCount)
    {
        DocumentCount = documentCount;
        _words = new ulong[(documentCount + BitsOfWord - 1) / BitsOfWord];
    }

    /// <summary>How many documents the segment has.</summary>
    public int DocumentCount { get; }

    /// <summary>The bits, the lowest of the first word for the first document.</summary>
    public Span<ulong> Words => _words;

    public static DocumentSet Of(IBits bits)
    {
        DocumentSet set = new(bits.Length);
        for (int document = 0; document < bits.Length; document++)
        {
            if (bits.Get(document))
            {
                set.Add(document);
            }
        }

        return set;
    }

    public bool Contains(int document) => (_words[document / BitsOfWord] & (1UL << document)) != 0;

    public void Add(int document) => _words[document / BitsOfWord] |= 1UL << document;

    /// <summary>Adds the documents of another set of the same segment.</summary>
    public void Add(DocumentSet other)
    {
        for (int i = 0; i < _words.Length; i++)
        {
            _words[i] |= other._words[i];
        }
    }

    /// <summary>Counts the documents that are in this set and, where another is given, in that one too.</summary>
    public int Count(DocumentSet? other = null)
    {
        int count = 0;
        for (int i = 0; i < _words.Length; i++)
        {
            count += BitOperations.PopCount(other is null ? _words[i] : _words[i] & other._words[i]);
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
        while (word == 0)
        {
            if (++index == _words.Length)
            {
                return PostingsCursor.End;
            }

            word = _words[index];
        }

        return (index * BitsOfWord) + BitOperations.TrailingZeroCount(word);
    }
}
