using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Ranks the sentences that hold all of several terms. How often a sentence holds them is only read if, by its length, it may be among the first.</summary>
internal sealed class AllTermsScorer(Segment segment, ScoredTerm[] terms) : SegmentScorer
{
    private readonly CursorConjunction _shared = new(terms.Select(term => term.Cursor));

    public override int Rank(TopSentences top)
    {
        int count = 0;
        while (_shared.Next())
        {
            segment.Cancellation.ThrowIfCancellationRequested();
            count += segment.Live is { } live ? CountIn(live) : _shared.Count;
            if (top.TakesAny)
            {
                Collect(top);
            }
        }

        return count;
    }

    private int CountIn(DocumentSet live)
    {
        int count = 0;
        for (int i = 0; i < _shared.Count; i++)
        {
            count += live.Contains(_shared[i]) ? 1 : 0;
        }

        return count;
    }

    private void Collect(TopSentences top)
    {
        for (int i = 0; i < _shared.Count; i++)
        {
            int document = _shared[i];
            if (Bound(document) >= top.Minimum && segment.Live?.Contains(document) != false)
            {
                _shared.GoTo(i);
                top.Offer(segment, document, Score());
            }
        }
    }

    /// <summary>The most that a sentence of the blocks reached scores if it has the length of this one.</summary>
    private float Bound(int document)
    {
        double bound = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            bound += terms[i].BoundOf(document);
        }

        return (float)bound;
    }

    private float Score()
    {
        double score = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            score += terms[i].Score();
        }

        return (float)score;
    }
}
