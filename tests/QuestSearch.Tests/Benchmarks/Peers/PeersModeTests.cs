using QuestSearch.Benchmarks.Peers.Checks;
using QuestSearch.Benchmarks.Peers.Commands;
using QuestSearch.Benchmarks.Peers.Files;
using QuestSearch.Benchmarks.Peers.Indexes;
using Xunit;

namespace QuestSearch.Tests.Benchmarks.Peers;

public sealed class PeersModeTests
{
    [Fact]
    public void Run_EveryKindOfQuery_AgreesWithLuceneNetAndTheExhaustiveSearch()
    {
        using PeerFolder folder = new(seed: 1);
        PeersMode mode = new(new PeersOptions { Files = folder.Files, Classes = [], Sample = 1 });

        string tables = mode.Run();

        Assert.Empty(mode.Failures);
        Assert.Contains("| fuzzy_1 |", tables, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ChosenClass_MeasuresNoOther()
    {
        using PeerFolder folder = new(seed: 2);

        string tables = new PeersMode(new PeersOptions { Files = folder.Files, Classes = ["or_hh"] }).Run();

        Assert.Contains("| or_hh |", tables, StringComparison.Ordinal);
        Assert.DoesNotContain("| term_high |", tables, StringComparison.Ordinal);
    }

    [Fact]
    public void TopTenCheck_IndexOfOtherSentences_Fails()
    {
        using PeerFolder folder = new(seed: 3);
        using PeerFolder other = new(seed: 4);
        using QuestSearchSearcher searcher = new(new PeerIndexes(other.Files, rebuilds: false).QuestSearch());
        IEnumerable<PeerQuery> queries = PeerQuery.ReadAll(folder.Files.Queries, ["term_high"]).Single();

        CheckResult result = new TopTenCheck(folder.Files, searcher, sample: 1).Check(queries);

        Assert.StartsWith("term_high 'lamps', hit 1", Assert.Single(result.Failures), StringComparison.Ordinal);
    }
}
