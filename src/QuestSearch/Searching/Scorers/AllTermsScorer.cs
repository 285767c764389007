namespace QuestSearch.Searching;

/// <summary>Ranks the sentences that hold all of several terms.</summary>
internal sealed class AllTermsScorer(Segment segment, IReadOnlyList<ScoredTerm> terms) : ConjunctionScorer(segment, terms.Select(term => term.Cursor))
{
    protected override int CountMatches() => 1;

    protected override float Score(int document, int matches)
    {
        double score = 0;
        for (int i = 0; i < terms.Count; i++)
        {
            score += terms[i].Score();
        }

        return (float)score;
    }
}
