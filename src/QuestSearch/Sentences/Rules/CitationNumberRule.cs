namespace QuestSearch.Sentences.Rules;

/// <summary>A number goes on counting behind a number: <c>Annal. 1. 13.</c>, <c>l. iv. c. 3.</c></summary>
internal sealed class CitationNumberRule : BoundaryRule
{
    private const int LongestNumber = 3;

    public override Verdict Judge(in Candidate candidate)
    {
        bool isBeforeNumber = candidate.Stop.IsFullStop && candidate.Next.Shape == WordShape.Number && candidate.NextWord.Length <= LongestNumber;
        if (!isBeforeNumber || candidate.HasNoteMarker || candidate.Word.Length == 0)
        {
            return Verdict.None;
        }

        ReadOnlySpan<char> word = candidate.WordText;
        bool isNumber = word.Length <= LongestNumber && !word.ContainsAnyExceptInRange('0', '9');
        return isNumber || RomanNumeral.Is(word) ? Verdict.Continuation : Verdict.None;
    }
}
