using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using QuestSearch.Analysis;
using QuestSearch.Benchmarks.Engines;
using QuestSearch.Benchmarks.Peers.Files;

namespace QuestSearch.Benchmarks.Peers.Indexes;

/// <summary>Indexes sentences with Lucene.Net alone: one document each, its fields used again for the next; BM25, a large buffer, no compound files, a memory-mapped folder.</summary>
/// <param name="analyzer">Makes the terms.</param>
internal sealed class RawLuceneIndexing(Analyzer analyzer) : IPeerIndexing
{
    private const double RamBufferMegabytes = 128;
    private const int BatchSize = 256;

    /// <summary>Gets the analysis of a good developer: English stems, stop words kept.</summary>
    public static Analyzer EnglishStems => new EnglishAnalyzer(LuceneVersion.LUCENE_48, CharArraySet.Empty);

    /// <summary>Makes an analyzer that yields the terms of QuestSearch.</summary>
    public static Analyzer TermsOfQuestSearch(OwnTerms terms) =>
        Analyzer.NewAnonymous((_, reader) => new TokenStreamComponents(new OwnTermTokenizer(reader, TextAnalyzer.For("en"), terms)));

    public void Write(string folder, IEnumerable<PeerSentence> sentences, int threads)
    {
        using MMapDirectory directory = new(folder);
        IndexWriterConfig configuration = new(LuceneVersion.LUCENE_48, analyzer)
        {
            Similarity = new BM25Similarity(),
            RAMBufferSizeMB = RamBufferMegabytes,
            UseCompoundFile = false,
            MergeScheduler = threads == 1 ? new SerialMergeScheduler() : new ConcurrentMergeScheduler(),
        };
        using IndexWriter writer = new(directory, configuration);
        SharedWork.Run(sentences.Chunk(BatchSize), threads, batches => AddAll(writer, batches.SelectMany(batch => batch)));
        writer.Commit();
    }

    private static void AddAll(IndexWriter writer, IEnumerable<PeerSentence> sentences)
    {
        TextField text = new(LuceneNetFields.Text, "", Field.Store.YES);
        StoredField page = new(LuceneNetFields.Page, "");
        StoredField book = new(LuceneNetFields.Book, "");
        Document document = [text, page, book];
        foreach (PeerSentence sentence in sentences)
        {
            text.SetStringValue(sentence.Text.ToString());
            page.SetStringValue(sentence.Page);
            book.SetStringValue(sentence.Book);
            writer.AddDocument(document);
        }
    }
}
