namespace QuestSearch.Searching;

/// <summary>Matches the sentences that have a term in a field of conditions.</summary>
/// <param name="field">The field.</param>
/// <param name="term">The term.</param>
/// <param name="condition">The same condition on a sentence at hand.</param>
internal sealed class ConditionClause(string field, string term, Func<SentenceView, bool> condition) : Clause
{
    public override ClauseIterator? Open(Segment segment) => segment.OpenCondition(field, term);

    public override bool Matches(SentenceView sentence) => condition(sentence);
}
