namespace QuestSearch.Sentences.Rules;

/// <summary>A single capital before a name is an initial: <c>W. E. B. Du Bois</c>.</summary>
internal sealed class InitialRule : BoundaryRule
{
    public override Verdict Judge(in Candidate candidate)
    {
        bool isLetter = candidate.Stop.IsFullStop && candidate.Word.Length == 1 && char.IsLetter(candidate.WordText[0]) && candidate.Closing.End == candidate.Stop.End;
        if (!isLetter)
        {
            return Verdict.None;
        }

        return candidate.IsBeforeStarter || (candidate.HasNoteMarker && !candidate.IsBeforeInitial) ? Verdict.Boundary : Verdict.Continuation;
    }
}
