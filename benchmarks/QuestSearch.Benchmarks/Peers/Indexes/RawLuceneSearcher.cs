using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using QuestSearch.Benchmarks.Engines;
using QuestSearch.Benchmarks.Peers.Files;
using LuceneQuery = Lucene.Net.Search.Query;

namespace QuestSearch.Benchmarks.Peers.Indexes;

/// <summary>Searches an index on disk with Lucene.Net alone, through one reader that stays open. Safe for use by several threads.</summary>
internal sealed class RawLuceneSearcher : IPeerSearcher
{
    private readonly MMapDirectory _directory;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    public RawLuceneSearcher(string folder)
    {
        _directory = new MMapDirectory(folder);
        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
    }

    /// <summary>Gets how many sentences there are.</summary>
    public int SentenceCount => _reader.NumDocs;

    public int Answer(PeerQuery query) => query.Class.Answer switch
    {
        PeerAnswer.Count => Count(query),
        PeerAnswer.Fetch => Fetch(query),
        _ => TopTen(query).Length,
    };

    /// <summary>Counts the sentences that match.</summary>
    public int Count(PeerQuery query) => Count(RawLuceneQueries.Translate(query));

    /// <summary>Counts the sentences that hold a word of a query, those of each word by themselves.</summary>
    public int CountPostings(PeerQuery query) => query.Class.Kind is PeerQueryKind.Prefix or PeerQueryKind.Fuzzy
        ? Count(query)
        : query.Stems.Sum(stem => _reader.DocFreq(new Term(LuceneNetFields.Text, stem)));

    /// <summary>Counts the sentences with the words of a query in an index of folded words.</summary>
    public int CountByWords(PeerQuery query) => Count(RawLuceneQueries.TranslateForWords(query));

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
    }

    private ScoreDoc[] TopTen(PeerQuery query) => _searcher.Search(RawLuceneQueries.Translate(query), ISearchEngine.HitCount).ScoreDocs;

    private int Fetch(PeerQuery query)
    {
        int touched = 0;
        foreach (ScoreDoc found in TopTen(query))
        {
            Document document = _searcher.Doc(found.Doc);
            touched += document.Get(LuceneNetFields.Text).Length + document.Get(LuceneNetFields.Page).Length;
        }

        return touched;
    }

    private int Count(LuceneQuery query)
    {
        TotalHitCountCollector collector = new();
        _searcher.Search(query, collector);
        return collector.TotalHits;
    }
}
