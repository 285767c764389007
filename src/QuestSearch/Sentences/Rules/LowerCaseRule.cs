using QuestSearch.Sentences.Abbreviations;

namespace QuestSearch.Sentences.Rules;

/// <summary>A lower-case word follows: the sentence goes on, unless a full stop stands behind an ordinary word or a note marker behind the stop.</summary>
internal sealed class LowerCaseRule : BoundaryRule
{
    private const int ShortestOrdinaryWord = 4;

    public override Verdict Judge(in Candidate candidate)
    {
        if (candidate.Next.Shape != WordShape.Lower)
        {
            return Verdict.None;
        }

        bool isClosed = candidate.Closing.End > candidate.Stop.End;
        if (isClosed || candidate.Abbreviation != AbbreviationKind.None)
        {
            return Verdict.Continuation;
        }

        bool isEnd = !candidate.HasReliableCapitals || (candidate.Stop.IsFullStop && (candidate.HasNoteMarker || IsOrdinary(candidate.WordText)));
        return isEnd ? Verdict.Boundary : Verdict.Continuation;
    }

    private static bool IsOrdinary(ReadOnlySpan<char> word) =>
        word.Length >= ShortestOrdinaryWord && !word.ContainsAnyExceptInRange('a', 'z');
}
