using QuestSearch.Analysis;
using QuestSearch.Benchmarks.Peers.Files;
using QuestSearch.Indexing;

namespace QuestSearch.Benchmarks.Peers.Indexes;

/// <summary>Makes the indexes of a file of sentences, each once for as long as neither the sentences nor the form of the index change.</summary>
/// <param name="files">The files.</param>
/// <param name="rebuilds">Whether to make them again in any case.</param>
internal sealed class PeerIndexes(PeerFiles files, bool rebuilds)
{
    private static readonly IndexFormat OwnFormat = IndexFormat.Of(TextAnalyzer.For("en"));

    /// <summary>Gets the folder of the index of QuestSearch.</summary>
    public string QuestSearch() => Ensure("questsearch", $"{OwnFormat}", new QuestSearchIndexing());

    /// <summary>Gets the folder of the index of Lucene.Net, whose terms are the stems of QuestSearch.</summary>
    public string RawLucene() => Ensure("lucene", OwnFormat.Analysis, new RawLuceneIndexing(RawLuceneIndexing.TermsOfQuestSearch(OwnTerms.Stems)));

    /// <summary>Gets the folder of an index of Lucene.Net whose terms are the folded words of QuestSearch, by which prefixes and fuzzy words are checked.</summary>
    public string RawLuceneWords() => Ensure("words", OwnFormat.Analysis, new RawLuceneIndexing(RawLuceneIndexing.TermsOfQuestSearch(OwnTerms.FoldedWords)));

    /// <summary>Gets the folder of the database of SQLite.</summary>
    public string Sqlite() => Ensure("fts5", SqliteFts5Indexing.Form, new SqliteFts5Indexing());

    /// <summary>Gets the folder of the index of an engine.</summary>
    public string Of(PeerEngine engine) => engine == PeerEngine.LuceneNet ? RawLucene() : QuestSearch();

    private string Ensure(string name, string form, IPeerIndexing indexing)
    {
        string folder = files.Named(name);
        FileInfo seal = new(files.Named($"{name}.form"));
        bool isCurrent = seal.Exists && seal.LastWriteTimeUtc > File.GetLastWriteTimeUtc(files.Sentences) && File.ReadAllText(seal.FullName) == form;
        if (rebuilds || !isCurrent || !Directory.Exists(folder))
        {
            Console.Error.WriteLine($"indexing {folder}");
            seal.Delete();
            Clear(folder);
            indexing.Write(folder, PeerSentence.ReadAll(files.Sentences), threads: 1);
            File.WriteAllText(seal.FullName, form);
        }

        return folder;
    }

    /// <summary>Makes a folder empty.</summary>
    public static void Clear(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
    }
}
