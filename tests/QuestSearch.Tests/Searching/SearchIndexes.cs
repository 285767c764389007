using Lucene.Net.Index;
using QuestSearch.Files;
using QuestSearch.Postings;
using Xunit;
using LuceneVersion = Lucene.Net.Util.LuceneVersion;

namespace QuestSearch.Tests.Searching;

/// <summary>Makes indexes for tests and asks them.</summary>
internal static class SearchIndexes
{
    public static SearchOptions Everything { get; } = new() { Top = SearchOptions.MaxTop, Order = HitOrder.Reading };

    /// <summary>An index in memory with a segment for each book.</summary>
    public static QuestIndex InSegments(IEnumerable<Book> books)
    {
        QuestIndex index = QuestIndex.InMemory();
        foreach (Book book in books)
        {
            index.Add(book);
            index.Refresh();
        }

        return index;
    }

    /// <summary>An index whose books lie in the order given, in a few merged segments.</summary>
    public static QuestIndex Merged(string folder, IEnumerable<Book> books, int segments)
    {
        using (QuestIndex index = QuestIndex.Create(folder))
        {
            foreach (Book book in books)
            {
                index.Add(book);
                index.Commit();
            }
        }

        using (MappedDirectory directory = new(folder))
        using (IndexWriter writer = new(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null) { Codec = SentenceCodec.Instance, MergePolicy = new LogDocMergePolicy() }))
        {
            writer.ForceMerge(segments);
        }

        return QuestIndex.Open(folder);
    }

    public static SearchResults Ask(this QuestIndex index, Query query, SearchOptions options) =>
        index.Search(query, options, TestContext.Current.CancellationToken);

    /// <summary>All sentences that match, in reading order, each with the characters of its matches, in the form of <see cref="Oracle.Find"/>.</summary>
    public static string[] FindAll(this QuestIndex index, Query query) => [.. index.Ask(query, Everything)
        .Select(hit => $"{hit.Name()} {string.Join(' ', hit.Matches.Select(match => string.Join('+', match.Runs.Select(run => $"{run.Span.Start}-{run.Span.End}"))))}")];

    public static string Name(this Hit hit) => $"{hit.BookId}:{hit.Ordinal}";
}
