namespace QuestSearch.Sentences.Rules;

/// <summary>A question or exclamation ends its sentence, unless who spoke it follows: <c>“Why?” Tom asked.</c></summary>
internal sealed class QuestionOrExclamationRule : BoundaryRule
{
    public override Verdict Judge(in Candidate candidate)
    {
        if (!candidate.Stop.Asks && !candidate.Stop.Exclaims)
        {
            return Verdict.None;
        }

        bool isAttributed = candidate.Closing.Quotation && !candidate.Next.OpensQuotation && SpeechVerbs.Follows(candidate.Text, candidate.Next);
        return isAttributed ? Verdict.Continuation : Verdict.Boundary;
    }
}
