using CsCheck;
using Lucene.Net.Index;
using QuestSearch.Files;
using QuestSearch.Postings;
using QuestSearch.Searching;
using Xunit;
using LuceneVersion = Lucene.Net.Util.LuceneVersion;

namespace QuestSearch.Tests.Searching.Scorers;

/// <summary>Phrases of common words against a scan of all sentences and a walk with the general iterators, neither of which looks at codes.</summary>
public sealed class NeighbourPhraseScorerTests
{
    private const int Phrases = 40;

    private static readonly int[] Tops = [0, 1, 10, 10_000];

    [Fact]
    public void Rank_OneSegment_FindsWhatAScanFinds() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            PhraseLibrary library = new(seed, books: 2, sentencesOfBook: 700);
            using QuestIndex index = QuestIndex.InMemory();
            index.Add(library.Books, progress: null, CancellationToken.None);
            Assert.True(CountNeighbourScorers(index, library, library.Books) > Phrases / 4);
        },
        iter: 3,
        threads: 1);

    [Fact]
    public void Rank_SegmentsWithRemovedBooks_FindsWhatAScanFinds() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            PhraseLibrary library = new(seed, books: 6, sentencesOfBook: 200);
            using QuestIndex index = QuestIndex.InMemory();
            foreach (Book[] books in library.Books.Reverse().Chunk(2))
            {
                index.Add(books, progress: null, CancellationToken.None);
                index.Refresh();
            }

            index.Remove("b");
            Assert.True(CountNeighbourScorers(index, library, library.Books.Where(book => book.Id != "b")) > Phrases / 4);
        },
        iter: 3,
        threads: 1);

    [Fact]
    public void Rank_SegmentsMerged_FindsWhatAScanFinds()
    {
        PhraseLibrary library = new(seed: 17, books: 8, sentencesOfBook: 120);
        using TemporaryFolder folder = new();
        using (QuestIndex index = QuestIndex.Create(folder.Path))
        {
            foreach (Book book in library.Books)
            {
                index.Add(book);
                index.Commit();
            }

            index.Remove("c");
            index.Commit();
        }

        Merge(folder.Path);
        using QuestIndex merged = QuestIndex.Open(folder.Path);
        Assert.True(CountNeighbourScorers(merged, library, library.Books.Where(book => book.Id != "c")) > Phrases / 4);
    }

    private static void Merge(string folder)
    {
        using MappedDirectory directory = new(folder);
        using IndexWriter writer = new(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null) { Codec = SentenceCodec.Instance });
        writer.ForceMerge(1);
    }

    /// <summary>Asserts that phrases are answered rightly and counts those that were answered by codes.</summary>
    private static int CountNeighbourScorers(QuestIndex index, PhraseLibrary library, IEnumerable<Book> books)
    {
        int count = 0;
        for (int i = 0; i < Phrases; i++)
        {
            string[] phrase = library.NextPhrase();
            Query query = Query.Phrase([.. phrase.Select(Query.Word)]);
            string[] expected = PhraseLibrary.Find(books, phrase);
            Assert.Equal(expected.Select(found => found.Split(' ')[0]), index.Ask(query, SearchIndexes.Everything).Select(hit => hit.Name()));
            count += index.Read(snapshot => IsAnsweredByCodes(index, snapshot, query, expected.Length)) ? 1 : 0;
        }

        return count;
    }

    private static bool IsAnsweredByCodes(QuestIndex index, QuestSearch.Indexing.IndexSnapshot snapshot, Query query, int total)
    {
        bool isByCodes = false;
        foreach (int top in Tops)
        {
            using SnapshotView view = new(snapshot, index.Analyzer, CancellationToken.None);
            Clause clause = new QueryTranslator(view, new TermResolver(view, SearchOptions.MaxExpansionLimit)).Visit(query);
            isByCodes |= view.Segments.Any(segment => clause.OpenScorer(segment) is NeighbourPhraseScorer);
            SearchRun run = new(new SearchOptions { Top = top }, after: null);
            SearchRun walk = new(new SearchOptions { Top = top }, after: null);
            Assert.Equal(walk.Run(view, new WalkedClause(clause)), run.Run(view, clause));
            Assert.Equal((total, total), (walk.Total, run.Total));
        }

        return isByCodes;
    }
}
