using Microsoft.Data.Sqlite;
using QuestSearch.Benchmarks.Engines;
using QuestSearch.Benchmarks.Peers.Files;

namespace QuestSearch.Benchmarks.Peers.Indexes;

/// <summary>Searches a database on disk with SQLite FTS5, by prepared statements. For one thread.</summary>
internal sealed class SqliteFts5Searcher : IPeerSearcher
{
    private const string Matching = "FROM sentence WHERE sentence MATCH $words";

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _top;
    private readonly SqliteCommand _fetch;
    private readonly SqliteCommand _count;

    public SqliteFts5Searcher(string folder)
    {
        _connection = SqliteCommands.Open(SqliteFts5Indexing.DatabaseIn(folder));
        _top = _connection.Prepare($"SELECT rowid, rank {Matching} ORDER BY rank LIMIT {ISearchEngine.HitCount}", "$words");
        _fetch = _connection.Prepare($"SELECT rowid, rank, text, page {Matching} ORDER BY rank LIMIT {ISearchEngine.HitCount}", "$words");
        _count = _connection.Prepare($"SELECT count(*) {Matching}", "$words");
    }

    /// <summary>Tells whether FTS5 can answer the queries of a class.</summary>
    public static bool CanAnswer(PeerClass queryClass) => queryClass.Kind != PeerQueryKind.Fuzzy;

    public int Answer(PeerQuery query) => query.Class.Answer switch
    {
        PeerAnswer.Count => Convert.ToInt32(_count.Bind(Translate(query)).ExecuteScalar()),
        PeerAnswer.Fetch => Read(_fetch, query),
        _ => Read(_top, query),
    };

    public void Dispose()
    {
        _top.Dispose();
        _fetch.Dispose();
        _count.Dispose();
        _connection.Dispose();
    }

    private static int Read(SqliteCommand command, PeerQuery query)
    {
        using SqliteDataReader reader = command.Bind(Translate(query)).ExecuteReader();
        int touched = 0;
        while (reader.Read())
        {
            touched += (int)reader.GetInt64(0);
            for (int column = 2; column < reader.FieldCount; column++)
            {
                touched += reader.GetString(column).Length;
            }
        }

        return touched;
    }

    private static string Translate(PeerQuery query)
    {
        string[] words = [.. query.Words.Select(word => $"\"{word}\"")];
        return query.Class.Kind switch
        {
            PeerQueryKind.Term => words[0],
            PeerQueryKind.And => string.Join(" AND ", words),
            PeerQueryKind.Or => string.Join(" OR ", words),
            PeerQueryKind.Phrase => $"\"{query.Text}\"",
            PeerQueryKind.Slop => $"NEAR({string.Join(' ', words)}, {PeerQuery.Slop})",
            PeerQueryKind.Prefix => $"{words[0]} *",
            _ => throw new ArgumentOutOfRangeException(nameof(query), query.Class, "FTS5 cannot answer this class."),
        };
    }
}
