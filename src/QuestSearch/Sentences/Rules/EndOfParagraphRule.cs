namespace QuestSearch.Sentences.Rules;

/// <summary>Nothing follows: the paragraph ends its sentence anyway.</summary>
internal sealed class EndOfParagraphRule : BoundaryRule
{
    public override Verdict Judge(in Candidate candidate) =>
        candidate.Next.Start >= candidate.Text.Length ? Verdict.Boundary : Verdict.None;
}
