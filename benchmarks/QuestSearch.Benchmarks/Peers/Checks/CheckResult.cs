namespace QuestSearch.Benchmarks.Peers.Checks;

/// <summary>How many queries of a class gave the expected answer.</summary>
/// <param name="Checked">How many were checked.</param>
/// <param name="Failures">What was wrong with the others.</param>
internal sealed record CheckResult(int Checked, IReadOnlyList<string> Failures)
{
    /// <summary>Checks queries one after the other.</summary>
    /// <param name="queries">The queries.</param>
    /// <param name="check">Says what is wrong with the answer to a query; <see langword="null"/> when nothing is.</param>
    public static CheckResult Of<TQuery>(IReadOnlyCollection<TQuery> queries, Func<TQuery, string?> check) =>
        new(queries.Count, [.. queries.Select(check).OfType<string>()]);

    public override string ToString() => $"{Checked - Failures.Count} of {Checked}";
}
