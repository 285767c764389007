using System.Text;
using QuestSearch.Benchmarks.Measuring;
using QuestSearch.Benchmarks.Peers.Checks;
using QuestSearch.Benchmarks.Peers.Files;
using QuestSearch.Benchmarks.Peers.Indexes;
using QuestSearch.Benchmarks.Peers.Reporting;
using QuestSearch.Benchmarks.Peers.Timing;

namespace QuestSearch.Benchmarks.Peers.Commands;

/// <summary>Measures what the options ask for, and makes tables of it.</summary>
internal sealed class PeersMode(PeersOptions options)
{
    private static readonly PeerEngine[] Engines = Enum.GetValues<PeerEngine>();
    private readonly PeerFiles _files = options.Files;
    private readonly List<string> _failures = [];

    /// <summary>Gets what was wrong with the answers.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <returns>The tables.</returns>
    public string Run()
    {
        StringBuilder tables = new(MeasureInThisProcess());
        if (options.PauseSeconds > 0)
        {
            tables.Append(PauseTable.Write(Engines.Select(engine => (engine, Child<PauseResult>(PausesCommand.Name, engine, $"{options.PauseSeconds}")))));
        }

        if (options.MeasuresFirstUse)
        {
            tables.Append(FirstUseTable.Write(Engines.Select(engine => (engine, Child<FirstUseResult>(FirstUseCommand.Name, engine)))));
        }

        return tables.ToString();
    }

    private string MeasureInThisProcess()
    {
        PeerIndexes indexes = new(_files, options.Reindexes);
        IGrouping<PeerClass, PeerQuery>[] classes = [.. PeerQuery.ReadAll(_files.Queries, options.Classes)];
        using RawLuceneSearcher raw = new(indexes.RawLucene());
        using RawLuceneSearcher rawWords = new(indexes.RawLuceneWords());
        using QuestSearchSearcher own = new(indexes.QuestSearch());
        using SqliteFts5Searcher? sqlite = options.MeasuresSqlite ? new SqliteFts5Searcher(indexes.Sqlite()) : null;
        PeerRun run = new(raw, own, sqlite, new LatencyMeter(options.Time), JavaResult.ReadAll(_files.JavaResults));
        IReadOnlyList<PeerMeasurement> measurements = run.Measure(classes);
        string scaling = options.Threads < 2
            ? ""
            : ScalingTable.Write(options.Threads, classes.Select(queries => (queries.Key, Scale(raw, queries), Scale(own, queries))));
        ClassChecks[] checks = Check(classes, new TotalsCheck(raw, rawWords, own), new TopTenCheck(_files, own, options.Sample));
        return PeerTables.Write(measurements, checks) + scaling;
    }

    /// <summary>Checks the answers when nothing is timed any more.</summary>
    private ClassChecks[] Check(IEnumerable<IGrouping<PeerClass, PeerQuery>> classes, TotalsCheck totals, TopTenCheck tens)
    {
        ClassChecks[] checks =
        [
            .. classes.Select(queries => new ClassChecks(
                totals.Check([.. queries]),
                options.Sample > 0 && queries.Key.Answer == PeerAnswer.Top ? tens.Check(queries) : null)),
        ];
        _failures.AddRange(checks.SelectMany(check => check.Failures));
        return checks;
    }

    private ThreadScaling Scale(IPeerSearcher searcher, IEnumerable<PeerQuery> queries) =>
        ThreadScaling.Measure(searcher, [.. queries], options.Threads, options.Time);

    private TResult Child<TResult>(string command, PeerEngine engine, params IEnumerable<string> more) =>
        ChildProcess.Run<TResult>([command, _files.Folder, _files.Size, $"{engine}", .. more]);
}
