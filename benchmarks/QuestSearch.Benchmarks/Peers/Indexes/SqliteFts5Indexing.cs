using Microsoft.Data.Sqlite;
using QuestSearch.Benchmarks.Engines;
using QuestSearch.Benchmarks.Peers.Files;

namespace QuestSearch.Benchmarks.Peers.Indexes;

/// <summary>Indexes sentences with SQLite FTS5: a row each, Porter's stems, one transaction. On one thread whatever is asked, as SQLite has one writer.</summary>
internal sealed class SqliteFts5Indexing : IPeerIndexing
{
    /// <summary>What the database depends on beside the sentences.</summary>
    public const string Form = "CREATE VIRTUAL TABLE sentence USING fts5(text, book UNINDEXED, page UNINDEXED, tokenize = 'porter unicode61')";

    public static string DatabaseIn(string folder) => Path.Combine(folder, "sentences.db");

    public void Write(string folder, IEnumerable<PeerSentence> sentences, int threads)
    {
        using SqliteConnection connection = SqliteCommands.Open(DatabaseIn(folder));
        connection.Execute(Form);
        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand insert = connection.Prepare("INSERT INTO sentence(text, book, page) VALUES ($text, $book, $page)", "$text", "$book", "$page");
        foreach (PeerSentence sentence in sentences)
        {
            insert.Bind(sentence.Text.ToString(), sentence.Book, sentence.Page).ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
