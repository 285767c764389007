namespace QuestSearch.Searching;

/// <summary>Matches the sentences that match all operands.</summary>
internal sealed class AllClause(IReadOnlyList<Clause> operands) : Clause
{
    public override ClauseIterator? Open(Segment segment)
    {
        ClauseIterator[] iterators = new ClauseIterator[operands.Count];
        for (int i = 0; i < iterators.Length; i++)
        {
            if (operands[i].Open(segment) is not { } iterator)
            {
                return null;
            }

            iterators[i] = iterator;
        }

        return new AllIterator(iterators);
    }

    public override SegmentScorer? OpenScorer(Segment segment)
    {
        List<ScoredTerm> terms = [];
        bool areAllTerms = operands.All(operand => operand is TermsClause { SingleTerm: not null } && operand.TryAddTerms(segment, terms));
        return areAllTerms && terms.Count == operands.Count ? new AllTermsScorer(segment, [.. terms]) : null;
    }

    public override bool Matches(SentenceView sentence)
    {
        foreach (Clause operand in operands)
        {
            if (!operand.Matches(sentence))
            {
                return false;
            }
        }

        return true;
    }

    public override void AddMatches(SentenceView sentence, MatchList matches)
    {
        foreach (Clause operand in operands)
        {
            operand.AddMatches(sentence, matches);
        }
    }
}
