namespace QuestSearch.Sentences.Rules;

/// <summary>One piece of knowledge about where sentences end.</summary>
internal abstract class BoundaryRule
{
    public abstract Verdict Judge(in Candidate candidate);
}
