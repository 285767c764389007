using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace QuestSearch.FirstHit;

/// <summary>Finds with Lucene.Net alone: text and page of a sentence.</summary>
internal static class LuceneNetHit
{
    private const string Text = "text";
    private const string Page = "page";

    private static EnglishAnalyzer NewAnalyzer() => new(LuceneVersion.LUCENE_48, CharArraySet.Empty);

    public static string? FromDisk(string folder, string word)
    {
        using MMapDirectory directory = new(folder);
        using EnglishAnalyzer analyzer = NewAnalyzer();
        return FirstHit(directory, analyzer, word);
    }

    public static string? FromMemory(IEnumerable<string> sentences, string word)
    {
        using RAMDirectory directory = new();
        using EnglishAnalyzer analyzer = NewAnalyzer();
        using (IndexWriter writer = new(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (string sentence in sentences)
            {
                writer.AddDocument(new Document { new TextField(Text, sentence, Field.Store.YES), new StoredField(Page, "1") });
            }
        }

        return FirstHit(directory, analyzer, word);
    }

    private static string? FirstHit(Lucene.Net.Store.Directory directory, Analyzer analyzer, string word)
    {
        using DirectoryReader reader = DirectoryReader.Open(directory);
        IndexSearcher searcher = new(reader) { Similarity = new BM25Similarity() };
        if (searcher.Search(new QueryBuilder(analyzer).CreateBooleanQuery(Text, word), 10).ScoreDocs is not [var first, ..])
        {
            return null;
        }

        Document found = searcher.Doc(first.Doc);
        return $"p. {found.Get(Page)}: {found.Get(Text)}";
    }
}
