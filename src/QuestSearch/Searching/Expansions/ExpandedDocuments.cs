using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>The documents of a segment that hold one of many terms, by the least number of edits among those that they hold.</summary>
internal sealed class ExpandedDocuments
{
    private readonly DocumentSet[] _byEdits;

    private ExpandedDocuments(DocumentSet[] byEdits, DocumentSet all)
    {
        _byEdits = byEdits;
        All = all;
        foreach (DocumentSet set in byEdits)
        {
            if (set != all)
            {
                all.Add(set);
            }
        }
    }

    /// <summary>The documents, whatever the edits.</summary>
    public DocumentSet All { get; }

    /// <summary>The documents for each number of edits; those for a lesser number may be among them.</summary>
    public IReadOnlyList<DocumentSet> ByEdits => _byEdits;

    /// <summary>Collects the documents; null when there is none.</summary>
    public static ExpandedDocuments? Of(Segment segment, IReadOnlyList<ExpandedTerm> terms)
    {
        if (terms.Count == 0)
        {
            return null;
        }

        DocumentSet[] byEdits = new DocumentSet[1 + MostEdits(terms)];
        PostingsCursor cursor = segment.Buffers.TakeCursor();
        foreach (ExpandedTerm term in terms)
        {
            segment.Cancellation.ThrowIfCancellationRequested();
            segment.Open(cursor, term.Entry);
            cursor.AddTo(byEdits[term.Edits] ??= segment.Buffers.TakeSet(segment.DocumentCount));
        }

        for (int edits = 0; edits < byEdits.Length; edits++)
        {
            byEdits[edits] ??= segment.Buffers.TakeSet(segment.DocumentCount);
        }

        return new ExpandedDocuments(byEdits, byEdits.Length == 1 ? byEdits[0] : segment.Buffers.TakeSet(segment.DocumentCount));
    }

    private static int MostEdits(IReadOnlyList<ExpandedTerm> terms)
    {
        int most = 0;
        for (int i = 0; i < terms.Count; i++)
        {
            most = Math.Max(most, terms[i].Edits);
        }

        return most;
    }

    /// <summary>The score of words of so many edits.</summary>
    public static float ScoreAt(int edits) => 1f / (1 + edits);

    /// <summary>The score of a document of the set.</summary>
    public float ScoreOf(int document)
    {
        int edits = 0;
        while (!_byEdits[edits].Contains(document))
        {
            edits++;
        }

        return ScoreAt(edits);
    }
}
