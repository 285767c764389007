namespace QuestSearch.Sentences.Rules;

/// <summary>A lower-case word follows: the sentence goes on, unless a note marker says that it ended.</summary>
internal sealed class LowerCaseRule : BoundaryRule
{
    public override Verdict Judge(in Candidate candidate)
    {
        if (candidate.Next.Shape != WordShape.Lower)
        {
            return Verdict.None;
        }

        bool endedBeforeMarker = candidate.HasNoteMarker
            && candidate.Stop.IsFullStop
            && !candidate.Closing.Quotation
            && candidate.Abbreviation == Abbreviations.AbbreviationKind.None
            && candidate.Word.Length > 3;
        return endedBeforeMarker ? Verdict.Boundary : Verdict.Continuation;
    }
}
