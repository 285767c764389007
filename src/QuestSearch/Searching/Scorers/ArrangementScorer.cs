using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Ranks the sentences where terms stand as a rule asks: a phrase with slop, or a nearness.</summary>
/// <param name="segment">The segment.</param>
/// <param name="cursors">The terms in their order.</param>
/// <param name="lengths">For each term how many positions it covers.</param>
/// <param name="reach">How many positions a match may cover beyond those of its terms.</param>
/// <param name="search">Finds the matches in a sentence.</param>
/// <param name="scorer">Scores the number of matches.</param>
internal sealed class ArrangementScorer(Segment segment, PostingsCursor[] cursors, int[] lengths, int reach, OperandSearch search, TermScorer scorer) : SegmentScorer
{
    private const int DocumentsBetweenChecks = 1024;

    private readonly List<WordSpan>[] _places = [.. cursors.Select(_ => new List<WordSpan>())];
    private readonly List<WordSpan> _found = [];

    /// <summary>How far apart the first positions of two terms of a match may be at most.</summary>
    private readonly long _greatestDistance = (long)lengths.Sum() + reach - 1;

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

            int matches = MayMatch() ? CountMatches() : 0;
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

    /// <summary>Tells whether each term stands near enough to the first one, which most sentences that hold all of them fail.</summary>
    private bool MayMatch()
    {
        PositionRun first = cursors[0].Positions;
        for (int i = 1; i < cursors.Length; i++)
        {
            if (first.DistanceTo(cursors[i].Positions) > _greatestDistance)
            {
                return false;
            }
        }

        return true;
    }

    private int CountMatches()
    {
        for (int i = 0; i < cursors.Length; i++)
        {
            _places[i].Clear();
            PositionRun positions = cursors[i].Positions;
            for (int j = 0; j < positions.Count; j++)
            {
                _places[i].Add(new WordSpan(positions[j], positions[j] + lengths[i]));
            }

            SortedSpans.Sort(_places[i]);
        }

        _found.Clear();
        search.FindAll(_places, _found);
        return DisjointSpans.Count(_found);
    }
}
