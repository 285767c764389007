namespace QuestSearch.Sentences.Rules;

/// <summary>A source in brackets with the stop behind it ends the sentence of the quotation before it: <c>“… to be?” (Hamlet 3.1).</c></summary>
internal sealed class CitationAfterQuotationRule : BoundaryRule
{
    private const int LongestSource = 80;

    public override Verdict Judge(in Candidate candidate)
    {
        bool isBeforeBracket = candidate.Closing.Quotation && candidate.Next.OpensBracket && candidate.Text[candidate.Next.Start] is '(' or '[';
        if (!isBeforeBracket)
        {
            return Verdict.None;
        }

        ReadOnlySpan<char> rest = candidate.Text[candidate.Next.Start..];
        int close = rest[..Math.Min(rest.Length, LongestSource)].IndexOfAny(')', ']');
        bool isStopBehind = close > 0 && close + 1 < rest.Length && rest[close + 1] is '.' or ',' or ';' or ':' && !StopRun.IsMark(rest[close - 1]);
        return isStopBehind ? Verdict.Continuation : Verdict.None;
    }
}
