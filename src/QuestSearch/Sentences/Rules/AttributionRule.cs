namespace QuestSearch.Sentences.Rules;

/// <summary>Who spoke follows a quoted question or exclamation: <c>“Why?” Tom asked.</c></summary>
internal sealed class AttributionRule : BoundaryRule
{
    public override Verdict Judge(in Candidate candidate)
    {
        bool isQuoted = (candidate.Stop.Asks || candidate.Stop.Exclaims || candidate.Stop.IsEllipsis) && candidate.Closing.Quotation;
        return isQuoted && !candidate.Next.OpensQuotation && SpeechVerbs.Follows(candidate.Text, candidate.Next) ? Verdict.Continuation : Verdict.None;
    }
}
