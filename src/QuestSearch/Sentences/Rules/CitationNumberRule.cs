using QuestSearch.Sentences.Abbreviations;

namespace QuestSearch.Sentences.Rules;

/// <summary>A number or locator follows the stop of a number: <c>Annal. 1. 13.</c>, <c>xi. (1863) 126</c>, <c>iii. No. 679</c>.</summary>
internal sealed class CitationNumberRule : BoundaryRule
{
    private const int LongestNumber = 3;

    public override Verdict Judge(in Candidate candidate)
    {
        if (!candidate.Stop.IsFullStop || candidate.HasNoteMarker || !IsNumber(candidate.WordText))
        {
            return Verdict.None;
        }

        bool countsOn = candidate.Next.Shape == WordShape.Number && (candidate.NextWord.Length <= LongestNumber || candidate.Next.OpensBracket);
        return countsOn || IsBeforeLocator(candidate) ? Verdict.Continuation : Verdict.None;
    }

    private static bool IsNumber(ReadOnlySpan<char> word) =>
        word.Length > 0 && ((word.Length <= LongestNumber && !word.ContainsAnyExceptInRange('0', '9')) || RomanNumeral.Is(word));

    private static bool IsBeforeLocator(in Candidate candidate)
    {
        int end = candidate.Next.WordEnd;
        bool isBeforeStop = candidate.Next.Shape == WordShape.Capital && end < candidate.Text.Length && candidate.Text[end] == '.';
        return isBeforeStop
            && candidate.Vocabulary.KindOf(candidate.NextWord) is AbbreviationKind.Locator or AbbreviationKind.LocatorOrWord
            && FollowingText.Read(candidate.Text, end + 1).Shape == WordShape.Number;
    }
}
