using CsCheck;
using QuestSearch.Searching;
using Xunit;

namespace QuestSearch.Tests.Searching.Scorers;

/// <summary>Scorers against a walk through all matches with the general iterators, which know neither blocks nor bounds.</summary>
public sealed class ScorerTests
{
    private const int QueriesOfKind = 4;

    private static readonly int[] Tops = [0, 1, 10, 1000];

    /// <summary>The scorers that answer the queries of each kind.</summary>
    private static readonly Type[][] Scorers =
    [
        [typeof(WordScorer)],
        [typeof(AllTermsScorer)],
        [typeof(FewAlternativesScorer), typeof(WordScorer)],
        [typeof(PhraseScorer), typeof(NeighbourPhraseScorer)],
        [typeof(ArrangementScorer)],
        [typeof(ArrangementScorer)],
        [typeof(ArrangementScorer)],
        [typeof(ExpansionScorer)],
        [typeof(ExpansionScorer)],
        [typeof(AlternativesScorer), typeof(FewAlternativesScorer)],
    ];

    [Fact]
    public void Rank_SegmentsWithRemovedBooks_GivesWhatAWalkGives() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            RandomLibrary library = new(seed) { SentencesOfBook = 500 };
            using TemporaryFolder folder = new();
            using QuestIndex index = InTwoSegments(folder.Path, library.Books(4));
            index.Remove("a");
            index.Remove("d");
            AssertSame(index, library);
        },
        iter: 3,
        threads: 1);

    [Fact]
    public void Rank_OneSegmentInReadingOrder_GivesWhatAWalkGives() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            RandomLibrary library = new(seed) { SentencesOfBook = 2500 };
            using QuestIndex index = QuestIndex.InMemory();
            index.Add(library.Books(2), progress: null, CancellationToken.None);
            AssertSame(index, library);
        },
        iter: 2,
        threads: 1);

    /// <summary>The books of the first segment are not in the order of their ids.</summary>
    private static QuestIndex InTwoSegments(string folder, Book[] books)
    {
        QuestIndex index = SearchIndexes.Merged(folder, [books[2], books[0]], segments: 1);
        index.Add([books[1], books[3]], progress: null, CancellationToken.None);
        index.Refresh();
        return index;
    }

    private static void AssertSame(QuestIndex index, RandomLibrary library)
    {
        for (int kind = 0; kind < Scorers.Length; kind++)
        {
            for (int i = 0; i < QueriesOfKind; i++)
            {
                AssertSame(index, library.NextQuery(kind), Scorers[kind]);
            }
        }
    }

    private static void AssertSame(QuestIndex index, Query query, Type[] scorers) => index.Read(snapshot =>
    {
        foreach (int top in Tops)
        {
            using SnapshotView view = new(snapshot, index.Analyzer, CancellationToken.None);
            Clause clause = new QueryTranslator(view, new TermResolver(view, SearchOptions.MaxExpansionLimit)).Visit(query);
            Assert.All(view.Segments.Select(clause.OpenScorer).OfType<SegmentScorer>(), scorer => Assert.Contains(scorer.GetType(), scorers));
            (int total, RankedSentence[] found) = Run(view, clause, top);
            (int walkedTotal, RankedSentence[] walked) = Run(view, new WalkedClause(clause), top);
            Assert.True(total == walkedTotal && found.SequenceEqual(walked), $"{query}, top {top}: {total} instead of {walkedTotal}");
        }

        return true;
    });

    private static (int Total, RankedSentence[] Found) Run(SnapshotView view, Clause clause, int top)
    {
        SearchRun run = new(new SearchOptions { Top = top }, after: null);
        RankedSentence[] found = run.Run(view, clause);
        return (run.Total, found);
    }
}
