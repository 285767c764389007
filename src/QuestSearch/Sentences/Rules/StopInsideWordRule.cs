namespace QuestSearch.Sentences.Rules;

/// <summary>Text follows without a blank: a number, an address or a dotted abbreviation, unless a sentence plainly ends and the blank is missing.</summary>
internal sealed class StopInsideWordRule : BoundaryRule
{
    public override Verdict Judge(in Candidate candidate)
    {
        if (candidate.IsSpaced || candidate.Stop.IsFullWidth)
        {
            return Verdict.None;
        }

        return IsMissingBlank(candidate) ? Verdict.None : Verdict.Continuation;
    }

    private static bool IsMissingBlank(in Candidate candidate)
    {
        if (candidate.Next.Shape != WordShape.Capital || candidate.Word.Length < 2)
        {
            return false;
        }

        ReadOnlySpan<char> word = candidate.WordText;
        bool isPlainWord = char.IsLower(word[^1]) || (char.IsDigit(word[^1]) && candidate.NextWord.Length > 1);
        bool isSentence = candidate.Next.OpensQuotation || candidate.Next.OpensWithDash || candidate.Closing.Quotation || StartsSentence(candidate);
        return isPlainWord && isSentence && !word.Contains('.');
    }

    private static bool EndsWithStop(ReadOnlySpan<char> text, int end) =>
        text[end] == '.' && (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1]));

    private static bool StartsSentence(in Candidate candidate)
    {
        int end = candidate.Next.WordEnd;
        bool isCapitalised = candidate.NextWord.Length == 1 ? candidate.NextWord is "I" or "A" : char.IsLower(candidate.NextWord[1]);
        bool isWholeWord = end == candidate.Text.Length || char.IsWhiteSpace(candidate.Text[end]) || candidate.Text[end] is ',' || EndsWithStop(candidate.Text, end);
        return isCapitalised && isWholeWord;
    }
}
