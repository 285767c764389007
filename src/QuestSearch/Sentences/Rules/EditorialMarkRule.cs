namespace QuestSearch.Sentences.Rules;

/// <summary>A stop alone in brackets remarks on what stands before it: <c>(!)</c>, <c>(?)</c>, <c>[...]</c>.</summary>
internal sealed class EditorialMarkRule : BoundaryRule
{
    public override Verdict Judge(in Candidate candidate)
    {
        int start = candidate.Stop.Start;
        bool isBracketed = candidate.Closing.Bracket && start > 0 && candidate.Text[start - 1] is '(' or '[';
        if (!isBracketed)
        {
            return Verdict.None;
        }

        bool beginsAnew = candidate.Stop.IsEllipsis && candidate.Next.Shape == WordShape.Capital && !candidate.Next.OpensBracket;
        return beginsAnew ? Verdict.None : Verdict.Continuation;
    }
}
