using QuestSearch.Benchmarks.Engines;
using QuestSearch.Benchmarks.Queries;
using Xunit;

namespace QuestSearch.Tests.Benchmarks;

public sealed class EngineTests(EngineFixture engines) : IClassFixture<EngineFixture>
{
    private static readonly QueryClass[] AllClasses = Enum.GetValues<QueryClass>();

    /// <summary>The classes that mean something else in each engine: the rules of slop differ, and stems are expanded in one and printed words in another.</summary>
    private static readonly QueryClass[] OwnWays = [QueryClass.SloppyPhrase, QueryClass.Prefix, QueryClass.Fuzzy];

    public static TheoryData<EngineKind, Storage, QueryClass> Answerable => new(
        from kind in Enum.GetValues<EngineKind>()
        from storage in Enum.GetValues<Storage>()
        from queryClass in AllClasses
        where (kind, queryClass) != (EngineKind.SqliteFts5, QueryClass.Fuzzy)
        select (kind, storage, queryClass));

    public static MatrixTheoryData<EngineKind, QueryClass> Comparable =>
        new([EngineKind.QuestSearch, EngineKind.SqliteFts5], AllClasses.Except(OwnWays));

    [Theory]
    [MemberData(nameof(Answerable))]
    public void Search_AnyClass_GivesTenHitsOrAllThereAre(EngineKind kind, Storage storage, QueryClass queryClass)
    {
        ISearchEngine engine = engines.Find(kind, storage);
        BenchmarkQuery query = engines.QueriesOf(queryClass).First();

        Assert.Equal(Math.Min(ISearchEngine.HitCount, engine.Count(query)), engine.Search(query).Count);
    }

    [Theory]
    [MemberData(nameof(Answerable))]
    public void Search_AnyClass_ShowsTextAndPage(EngineKind kind, Storage storage, QueryClass queryClass)
    {
        EngineHit hit = engines.Find(kind, storage).Search(engines.QueriesOf(queryClass).First())[0];

        Assert.True(hit is { Text.Length: > 0, Page.Length: > 0 });
    }

    [Theory]
    [MemberData(nameof(Comparable))]
    public void Count_ClassOfOneMeaning_AgreesWithLuceneNet(EngineKind kind, QueryClass queryClass)
    {
        ISearchEngine raw = engines.Find(EngineKind.LuceneNet, Storage.Memory);
        ISearchEngine engine = engines.Find(kind, Storage.Memory);

        Assert.All(engines.QueriesOf(queryClass), query => Assert.Equal(raw.Count(query), engine.Count(query)));
    }
}
