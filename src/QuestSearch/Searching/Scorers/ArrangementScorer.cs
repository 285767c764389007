using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Ranks the sentences where terms stand as a rule asks: a phrase with slop, or a nearness.</summary>
/// <param name="segment">The segment.</param>
/// <param name="cursors">The terms in their order.</param>
/// <param name="lengths">For each term how many positions it covers.</param>
/// <param name="reach">How many positions a match may cover beyond those of its terms.</param>
/// <param name="search">Finds the matches in a sentence.</param>
/// <param name="scorer">Scores the number of matches.</param>
internal sealed class ArrangementScorer(Segment segment, PostingsCursor[] cursors, int[] lengths, int reach, OperandSearch search, TermScorer scorer) : ConjunctionScorer(segment, cursors)
{
    private readonly PostingsCursor[] _cursors = cursors;
    private readonly List<WordSpan>[] _places = [.. cursors.Select(_ => new List<WordSpan>())];
    private readonly List<WordSpan> _found = [];

    /// <summary>How far apart the first positions of two terms of a match may be at most.</summary>
    private readonly long _greatestDistance = (long)lengths.Sum() + reach - 1;

    protected override int CountMatches()
    {
        if (!MayMatch())
        {
            return 0;
        }

        for (int i = 0; i < _cursors.Length; i++)
        {
            _places[i].Clear();
            PositionRun positions = _cursors[i].Positions;
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

    protected override float Score(int document, int matches) => scorer.Score(document, matches);

    /// <summary>Tells whether each term stands near enough to the first one, which most sentences that hold all of them fail.</summary>
    private bool MayMatch()
    {
        PositionRun first = _cursors[0].Positions;
        for (int i = 1; i < _cursors.Length; i++)
        {
            if (first.DistanceTo(_cursors[i].Positions) > _greatestDistance)
            {
                return false;
            }
        }

        return true;
    }
}
