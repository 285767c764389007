using QuestSearch.Sentences.Abbreviations;

namespace QuestSearch.Sentences.Rules;

/// <summary>A lower-case word follows: the sentence goes on, unless a full stop stands behind an ordinary word or a note marker behind the stop.</summary>
internal sealed class LowerCaseRule : BoundaryRule
{
    public override Verdict Judge(in Candidate candidate)
    {
        if (candidate.Next.Shape != WordShape.Lower)
        {
            return Verdict.None;
        }

        if (candidate.Closing.Quotation || candidate.Closing.Bracket || candidate.Abbreviation != AbbreviationKind.None)
        {
            return Verdict.Continuation;
        }

        bool isEnd = !candidate.Vocabulary.HasReliableCapitals
            || (candidate.Stop.IsFullStop && (candidate.HasNoteMarker || candidate.Vocabulary.IsOrdinary(candidate.WordText)));
        return isEnd ? Verdict.Boundary : Verdict.Continuation;
    }
}
