using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Ranks the sentences where several terms follow one another without a gap.</summary>
/// <param name="segment">The segment.</param>
/// <param name="cursors">The terms in their order.</param>
/// <param name="offsets">For each term how many positions it stands after the first one, and at last how many they take together.</param>
/// <param name="scorer">Scores the number of matches.</param>
internal sealed class PhraseScorer(Segment segment, PostingsCursor[] cursors, int[] offsets, TermScorer scorer) : SegmentScorer
{
    private const int DocumentsBetweenChecks = 4096;

    public override int Rank(TopSentences top)
    {
        DocumentSet? live = segment.Live;
        CursorConjunction shared = new(cursors);
        int count = 0;
        int checks = 0;
        for (int document = shared.Next(); document != PostingsCursor.End; document = shared.Next())
        {
            if (++checks % DocumentsBetweenChecks == 0)
            {
                segment.Cancellation.ThrowIfCancellationRequested();
            }

            int matches = CountMatches();
            if (matches == 0 || live?.Contains(document) == false)
            {
                continue;
            }

            count++;
            float score = scorer.Score(document, matches);
            if (score >= top.Minimum)
            {
                top.Offer(segment, document, score);
            }
        }

        return count;
    }

    /// <summary>Counts the matches in the document reached, no two of which overlap.</summary>
    private int CountMatches()
    {
        PositionRun first = cursors[0].Positions;
        int count = 0;
        int end = 0;
        for (int i = 0; i < first.Count; i++)
        {
            int start = first[i];
            if (start >= end && OthersFollow(start))
            {
                count++;
                end = start + offsets[^1];
            }
        }

        return count;
    }

    private bool OthersFollow(int start)
    {
        for (int i = 1; i < cursors.Length; i++)
        {
            if (!cursors[i].Positions.Contains(start + offsets[i]))
            {
                return false;
            }
        }

        return true;
    }
}
