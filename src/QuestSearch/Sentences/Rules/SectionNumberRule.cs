using System.Buffers;

namespace QuestSearch.Sentences.Rules;

/// <summary>A number in several parts opens the sentence that it counts: <c>2.3.1. Results were</c>.</summary>
internal sealed class SectionNumberRule : BoundaryRule
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.ABCDEFGH");

    public override Verdict Judge(in Candidate candidate)
    {
        bool isNumber = candidate.Stop.IsFullStop && candidate.Word.Length > 2 && candidate.IsFirstWord
            && candidate.WordText.Contains('.') && char.IsAsciiDigit(candidate.WordText[0]) && !candidate.WordText.ContainsAnyExcept(NumberCharacters);
        return isNumber ? Verdict.Continuation : Verdict.None;
    }
}
