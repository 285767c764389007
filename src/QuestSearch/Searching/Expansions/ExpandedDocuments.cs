using System.Runtime.InteropServices;
using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>The documents of a segment that hold one of many terms, by the least number of edits among those that they hold.</summary>
internal sealed class ExpandedDocuments
{
    private readonly DocumentSet?[] _byEdits;
    private readonly SearchBuffers _buffers;

    private ExpandedDocuments(DocumentSet?[] byEdits, SearchBuffers buffers)
    {
        _byEdits = byEdits;
        _buffers = buffers;
    }

    /// <summary>The documents, whatever the edits.</summary>
    public DocumentSet All => field ??= Unite();

    /// <summary>The documents for each number of edits, those for a lesser number possibly among them; null where there is none.</summary>
    public IReadOnlyList<DocumentSet?> ByEdits => _byEdits;

    /// <summary>Collects the documents; null when there is none.</summary>
    public static ExpandedDocuments? Of(Segment segment, List<ExpandedTerm> terms)
    {
        if (terms.Count == 0)
        {
            return null;
        }

        DocumentSet?[] byEdits = new DocumentSet?[1 + MostEdits(terms)];
        PostingsCursor cursor = segment.Buffers.TakeCursor();
        foreach (ExpandedTerm term in CollectionsMarshal.AsSpan(terms))
        {
            segment.Cancellation.ThrowIfCancellationRequested();
            segment.Open(cursor, term.Entry);
            cursor.AddTo(byEdits[term.Edits] ??= segment.Buffers.TakeSet(segment.DocumentCount));
        }

        return new ExpandedDocuments(byEdits, segment.Buffers);
    }

    private DocumentSet Unite()
    {
        DocumentSet[] sets = [.. _byEdits.OfType<DocumentSet>()];
        if (sets is [DocumentSet only])
        {
            return only;
        }

        DocumentSet all = _buffers.TakeSet(sets[0].DocumentCount);
        foreach (DocumentSet set in sets)
        {
            all.Add(set);
        }

        return all;
    }

    private static int MostEdits(List<ExpandedTerm> terms)
    {
        int most = 0;
        for (int i = 0; i < terms.Count; i++)
        {
            most = Math.Max(most, terms[i].Edits);
        }

        return most;
    }

    /// <summary>Counts the documents that are in another set, where one is given.</summary>
    public int Count(DocumentSet? other) => _byEdits switch
    {
        [{ } only] => only.Count(other),
        [null, { } near] => near.Count(other),
        [{ } same, { } near] => same.Count(other) + near.CountBeyond(same, other),
        _ => All.Count(other),
    };

    /// <summary>The score of words of so many edits.</summary>
    public static float ScoreAt(int edits) => 1f / (1 + edits);

    /// <summary>The score of a document of the set.</summary>
    public float ScoreOf(int document)
    {
        int edits = 0;
        while (_byEdits[edits]?.Contains(document) != true)
        {
            edits++;
        }

        return ScoreAt(edits);
    }
}
