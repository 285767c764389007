using Microsoft.Data.Sqlite;
using QuestSearch.Benchmarks.Corpora;
using QuestSearch.Benchmarks.Queries;

namespace QuestSearch.Benchmarks.Engines;

/// <summary>SQLite FTS5 with English stems: a table of sentences, ranked by BM25, and two that link them with the notes that they carry or belong to.</summary>
internal sealed class SqliteFts5Engine : ISearchEngine
{
    private const string Schema = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = NORMAL;
        CREATE VIRTUAL TABLE sentence USING fts5(text, book UNINDEXED, page UNINDEXED, tokenize = 'porter unicode61');
        CREATE TABLE carried (note TEXT, sentence INTEGER, PRIMARY KEY (note, sentence)) WITHOUT ROWID;
        CREATE TABLE noted (sentence INTEGER PRIMARY KEY, note TEXT);
        """;

    private const string Matching = "FROM sentence WHERE sentence MATCH $words";

    private const string Joined = """
         AND +rowid IN (
            SELECT sentence FROM carried WHERE note IN (
                SELECT note FROM noted WHERE sentence IN (SELECT rowid FROM sentence WHERE sentence MATCH $noteWords)))
        """;

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _search;
    private readonly SqliteCommand _count;
    private readonly SqliteCommand _searchJoined;
    private readonly SqliteCommand _countJoined;

    public SqliteFts5Engine(string? folder)
    {
        string source = folder is null ? ":memory:" : Path.Combine(folder, "sentences.db");
        _connection = SqliteCommands.Open(source);
        _connection.Execute(Schema);
        _search = _connection.Prepare($"SELECT text, page {Matching} ORDER BY rank LIMIT {ISearchEngine.HitCount}", "$words");
        _count = _connection.Prepare($"SELECT count(*) {Matching}", "$words");
        _searchJoined = _connection.Prepare($"SELECT text, page {Matching} {Joined} ORDER BY rank LIMIT {ISearchEngine.HitCount}", "$words", "$noteWords");
        _countJoined = _connection.Prepare($"SELECT count(*) {Matching} {Joined}", "$words", "$noteWords");
    }

    public void Index(Corpus corpus)
    {
        using SqliteTransaction transaction = _connection.BeginTransaction();
        using SqliteCommand insert = _connection.Prepare("INSERT INTO sentence(rowid, text, book, page) VALUES ($id, $text, $book, $page)", "$id", "$text", "$book", "$page");
        using SqliteCommand carry = _connection.Prepare("INSERT INTO carried(note, sentence) VALUES ($note, $sentence)", "$note", "$sentence");
        using SqliteCommand belong = _connection.Prepare("INSERT INTO noted(sentence, note) VALUES ($sentence, $note)", "$sentence", "$note");
        for (int id = 0; id < corpus.Sentences.Count; id++)
        {
            CorpusSentence sentence = corpus.Sentences[id];
            insert.Bind(id, sentence.Text, sentence.Book, sentence.Page).ExecuteNonQuery();
            foreach (string note in sentence.CarriedNotes)
            {
                carry.Bind(note, id).ExecuteNonQuery();
            }

            if (sentence.Note is not null)
            {
                belong.Bind(id, sentence.Note).ExecuteNonQuery();
            }
        }

        transaction.Commit();
        _connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    public bool CanAnswer(QueryClass queryClass) => queryClass != QueryClass.Fuzzy;

    public IReadOnlyList<EngineHit> Search(BenchmarkQuery query)
    {
        using SqliteDataReader reader = Bind(query, _search, _searchJoined).ExecuteReader();
        List<EngineHit> hits = new(ISearchEngine.HitCount);
        while (reader.Read())
        {
            hits.Add(new EngineHit(reader.GetString(0), reader.GetString(1)));
        }

        return hits;
    }

    public int Count(BenchmarkQuery query) => Convert.ToInt32(Bind(query, _count, _countJoined).ExecuteScalar());

    public void Dispose()
    {
        foreach (SqliteCommand command in new[] { _search, _count, _searchJoined, _countJoined })
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private static SqliteCommand Bind(BenchmarkQuery query, SqliteCommand single, SqliteCommand joined) => query.Class == QueryClass.NoteJoin
        ? joined.Bind(query.Words[0], query.Words[1])
        : single.Bind(Translate(query));

    private static string Translate(BenchmarkQuery query) => query.Class switch
    {
        QueryClass.WordHigh or QueryClass.WordMiddle or QueryClass.WordLow => query.Words[0],
        QueryClass.And => string.Join(" AND ", query.Words),
        QueryClass.Or => string.Join(" OR ", query.Words),
        QueryClass.PhraseOfTwo or QueryClass.PhraseOfThree => $"\"{query.Text}\"",
        QueryClass.SloppyPhrase or QueryClass.Near => $"NEAR({query.Text}, {BenchmarkQuery.Distance})",
        QueryClass.Prefix => $"{query.Words[0]}*",
        _ => throw new ArgumentOutOfRangeException(nameof(query), query.Class, "FTS5 cannot answer this class."),
    };
}
