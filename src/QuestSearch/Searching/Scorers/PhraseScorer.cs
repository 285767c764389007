using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Ranks the sentences where several terms follow one another without a gap.</summary>
/// <param name="segment">The segment.</param>
/// <param name="cursors">The terms in their order.</param>
/// <param name="offsets">For each term how many positions it stands after the first one, and at last how many they take together.</param>
/// <param name="scorer">Scores the number of matches.</param>
internal sealed class PhraseScorer(Segment segment, PostingsCursor[] cursors, int[] offsets, TermScorer scorer) : ConjunctionScorer(segment, cursors)
{
    private readonly PostingsCursor[] _cursors = cursors;

    protected override int CountMatches()
    {
        PositionRun first = _cursors[0].Positions;
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

    protected override float Score(int document, int matches) => scorer.Score(document, matches);

    private bool OthersFollow(int start)
    {
        for (int i = 1; i < _cursors.Length; i++)
        {
            if (!_cursors[i].Positions.Contains(start + offsets[i]))
            {
                return false;
            }
        }

        return true;
    }
}
