namespace QuestSearch;

/// <summary>A query that matches a run of words in a sentence. Immutable.</summary>
public abstract record PositionalQuery : Query
{
    private protected PositionalQuery(IEnumerable<PositionalQuery> operands)
        : base(operands)
    {
    }
}
