using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using CsCheck;
using QuestSearch.Postings;
using QuestSearch.Searching;
using QuestSearch.Tests.Postings;
using Xunit;

namespace QuestSearch.Tests.Searching.Scorers;

public sealed class CandidateFinderTests
{
    private const int Vectors = 3;

    [Fact]
    public void Find_AnyScore_FindsTheDocumentsWhoseTermsReachIt() => Gen.Select(Posting.Any.Array[1, 5], Gen.Float[0, 20]).Sample(
        (postings, minimum) =>
        {
            (AlternativeTerm[] terms, int documentCount) = Open(postings);
            CandidateFinder finder = new(terms);
            int size = Vectors * CandidateFinder.DocumentsOfVector;
            for (int start = 0; start < documentCount; start += size)
            {
                int end = Math.Min(start + size, documentCount);
                finder.GoTo(start, end);
                Vector256<ulong>[] found = new Vector256<ulong>[(end - start + CandidateFinder.DocumentsOfVector - 1) / CandidateFinder.DocumentsOfVector];
                finder.Find(minimum, found);
                AssertFound(terms, minimum, start, end, MemoryMarshal.Cast<Vector256<ulong>, ulong>(found));
            }
        },
        iter: 30);

    [Fact]
    public void LongestFor_AnyScore_IsTheGreatestLengthThatReachesIt() => Gen.Select(Posting.Any.Array[1, 5], Gen.Float[0, 20]).Sample(
        (postings, minimum) =>
        {
            (AlternativeTerm[] terms, int documentCount) = Open(postings);
            CandidateFinder finder = new(terms);
            finder.GoTo(0, documentCount);
            int expected = Enumerable.Range(0, SentenceLengths.Longest + 1).LastOrDefault(length => (float)terms.Sum(term => (double)term.BoundOf((byte)length)) >= minimum, -1);
            Assert.Equal(expected, finder.LongestFor(minimum));
        },
        iter: 30);

    private static void AssertFound(AlternativeTerm[] terms, float minimum, int start, int end, ReadOnlySpan<ulong> found)
    {
        for (int document = start; document < end; document++)
        {
            double bound = terms.Where(term => term.Documents.Contains(document)).Sum(term => (double)term.Bound);
            bool isFound = (found[(document - start) / 64] >> (document % 64) & 1) != 0;
            if (bound > 0 && (float)bound >= minimum)
            {
                Assert.True(isFound);
            }

            if (bound < minimum - 0.001)
            {
                Assert.False(isFound);
            }
        }
    }

    private static (AlternativeTerm[] Terms, int DocumentCount) Open(Posting[][] postings)
    {
        int documentCount = postings.Max(term => term[^1].Document) + 1;
        using FieldBuilder builder = new(documentCount);
        for (int i = 0; i < postings.Length; i++)
        {
            builder.Add($"term{i}", postings[i]);
        }

        SegmentField field = builder.Build();
        DictionaryCursor dictionary = new(field);
        Bm25 ranking = new(sentences: 1000, words: 20_000);
        AlternativeTerm[] terms = new AlternativeTerm[postings.Length];
        for (int i = 0; i < terms.Length; i++)
        {
            Assert.True(dictionary.MoveNext());
            PostingsCursor cursor = new();
            cursor.Open(field, dictionary.Entry);
            DocumentSet documents = new();
            documents.Reset(documentCount);
            terms[i] = new AlternativeTerm(new ScoredTerm(cursor, new TermScorer(ranking, 1 + (3 * i), field.Lengths)));
            terms[i].Read(documents);
            terms[i].Rewind();
        }

        return (terms, documentCount);
    }
}
