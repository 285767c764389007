using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Ranks sentences that hold all of several terms, if these stand there as they should.</summary>
internal abstract class ConjunctionScorer(Segment segment, IEnumerable<PostingsCursor> cursors) : SegmentScorer
{
    private readonly CursorConjunction _shared = new(cursors);

    public sealed override int Rank(TopSentences top)
    {
        int count = 0;
        while (_shared.Next())
        {
            segment.Cancellation.ThrowIfCancellationRequested();
            count += RankBatch(top);
        }

        return count;
    }

    /// <summary>Counts the matches in the document that all cursors have reached, no two of which overlap.</summary>
    /// <returns>0 when it does not match.</returns>
    protected abstract int CountMatches();

    /// <summary>The score of the document reached, which has so many matches.</summary>
    protected abstract float Score(int document, int matches);

    private int RankBatch(TopSentences top)
    {
        DocumentSet? live = segment.Live;
        int count = 0;
        for (int i = 0; i < _shared.Count; i++)
        {
            int document = _shared[i];
            _shared.GoTo(i);
            int matches = live?.Contains(document) == false ? 0 : CountMatches();
            if (matches == 0)
            {
                continue;
            }

            count++;
            float score = Score(document, matches);
            if (score >= top.Minimum)
            {
                top.Offer(segment, document, score);
            }
        }

        return count;
    }
}
