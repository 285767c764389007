namespace QuestSearch.Searching;

/// <summary>Matches the sentences that match at least one operand.</summary>
internal sealed class AnyClause(IReadOnlyList<Clause> operands) : Clause
{
    public override ClauseIterator? Open(Segment segment)
    {
        ClauseIterator[] iterators = [.. operands.Select(operand => operand.Open(segment)).OfType<ClauseIterator>()];
        return iterators.Length switch
        {
            0 => null,
            1 => iterators[0],
            _ => new AnyIterator(iterators),
        };
    }

    public override SegmentScorer? OpenScorer(Segment segment)
    {
        List<ScoredTerm> terms = [];
        if (!TryAddTerms(segment, terms))
        {
            return null;
        }

        return terms.Count switch
        {
            0 => null,
            1 => new WordScorer(segment, terms[0]),
            <= FewAlternativesScorer.MostTerms => new FewAlternativesScorer(segment, terms),
            _ => new AlternativesScorer(segment, terms),
        };
    }

    public override bool TryAddTerms(Segment segment, List<ScoredTerm> terms) => operands.All(operand => operand.TryAddTerms(segment, terms));

    public override bool Matches(SentenceView sentence)
    {
        foreach (Clause operand in operands)
        {
            if (operand.Matches(sentence))
            {
                return true;
            }
        }

        return false;
    }

    public override void AddMatches(SentenceView sentence, MatchList matches)
    {
        foreach (Clause operand in operands)
        {
            if (operand.Matches(sentence))
            {
                operand.AddMatches(sentence, matches);
            }
        }
    }
}
