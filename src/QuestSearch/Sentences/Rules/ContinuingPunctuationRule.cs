namespace QuestSearch.Sentences.Rules;

/// <summary>A comma or the like follows: the sentence goes on.</summary>
internal sealed class ContinuingPunctuationRule : BoundaryRule
{
    public override Verdict Judge(in Candidate candidate) =>
        candidate.Next.Shape == WordShape.Punctuation && candidate.Next.WordStart == candidate.Next.Start ? Verdict.Continuation : Verdict.None;
}
