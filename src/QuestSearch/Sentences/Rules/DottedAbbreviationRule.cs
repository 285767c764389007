namespace QuestSearch.Sentences.Rules;

/// <summary>Letters with stops between them, such as <c>U.S.</c>, end a sentence before a word that often begins one.</summary>
internal sealed class DottedAbbreviationRule : BoundaryRule
{
    public override Verdict Judge(in Candidate candidate)
    {
        bool isDotted = candidate.Stop.IsFullStop && candidate.Word.Length > 2 && candidate.WordText[^2] == '.' && char.IsLetter(candidate.WordText[^1]);
        if (!isDotted || candidate.Closing.End > candidate.Stop.End)
        {
            return Verdict.None;
        }

        return candidate.IsBeforeStarter || candidate.HasNoteMarker ? Verdict.Boundary : Verdict.Continuation;
    }
}
