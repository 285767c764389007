namespace QuestSearch.Sentences.Rules;

/// <summary>A dash right behind the stop ties what follows to it: <c>Ineffability.—The handiest of the marks</c>.</summary>
internal sealed class DashRule : BoundaryRule
{
    public override Verdict Judge(in Candidate candidate) =>
        candidate.Next.OpensWithDash && candidate.Next.Start == candidate.End && candidate.Text[candidate.End] is '—' or '–' or '-' or '―'
            ? Verdict.Continuation
            : Verdict.None;
}
