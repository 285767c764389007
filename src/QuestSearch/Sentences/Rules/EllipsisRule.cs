namespace QuestSearch.Sentences.Rules;

/// <summary>An ellipsis ends a sentence only before a capital that the next word does not have by itself.</summary>
internal sealed class EllipsisRule : BoundaryRule
{
    public override Verdict Judge(in Candidate candidate)
    {
        if (!candidate.Stop.IsEllipsis)
        {
            return Verdict.None;
        }

        bool isCapital = candidate.Next.Shape == WordShape.Capital;
        bool isAlwaysCapital = candidate.NextWord is "I" || candidate.NextWord.StartsWith("I'", StringComparison.Ordinal) || candidate.NextWord.StartsWith("I’", StringComparison.Ordinal);
        return isCapital && (candidate.Stop.Dots > 3 || !isAlwaysCapital) ? Verdict.Boundary : Verdict.Continuation;
    }
}
