namespace QuestSearch.Searching;

/// <summary>Finds the smallest parts of a query that match nothing by themselves.</summary>
/// <param name="nearForms">Finds words like those that were not found.</param>
/// <param name="matchesAnything">Tells whether a part matches any sentence.</param>
internal sealed class UnmatchedClauseFinder(NearFormFinder nearForms, Func<Query, bool> matchesAnything)
{
    /// <param name="query">A query that matches nothing.</param>
    /// <returns>The parts in the order of the query, each once; none when each part matches somewhere, but not all in one sentence.</returns>
    public EquatableList<UnmatchedClause> Find(Query query) => [.. PartsOf(query)
        .Where(part => query is not AllQuery || !ReferenceEquals(part, query))
        .Distinct()
        .Select(part => new UnmatchedClause(part, NearFormsOf(part)))];

    private IEnumerable<Query> PartsOf(Query query)
    {
        Query[] smaller = [.. OperandsOf(query).Where(operand => !matchesAnything(operand)).SelectMany(PartsOf)];
        return smaller.Length > 0 ? smaller : [query];
    }

    private static IEnumerable<Query> OperandsOf(Query query) => query switch
    {
        AllQuery all => all.Operands,
        AnyQuery any => any.Operands,
        PhraseQuery phrase => phrase.Words,
        NearQuery near => near.Operands,
        NoteJoinQuery join => [join.Body, join.Note],
        _ => [],
    };

    private EquatableList<NearForm> NearFormsOf(Query part) => part switch
    {
        WordQuery word => nearForms.Find(word.Text),
        ExactQuery exact => nearForms.Find(exact.Text),
        _ => [],
    };
}
