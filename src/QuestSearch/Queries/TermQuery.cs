namespace QuestSearch;

/// <summary>A query that matches single words of a sentence, and so may stand in a phrase. Immutable.</summary>
public abstract record TermQuery : PositionalQuery
{
    private protected TermQuery()
        : base([])
    {
    }
}
