namespace QuestSearch.Benchmarks.Peers.Checks;

/// <summary>What was checked of the answers to the queries of a class.</summary>
/// <param name="Totals">Whether both engines count the same.</param>
/// <param name="Tens">Whether the hits are the best of an exhaustive search; <see langword="null"/> where that was not checked.</param>
internal sealed record ClassChecks(CheckResult Totals, CheckResult? Tens)
{
    /// <summary>Gets what was wrong with the answers.</summary>
    public IEnumerable<string> Failures => [.. Totals.Failures, .. Tens?.Failures ?? []];
}
