using CsCheck;
using Xunit;

namespace QuestSearch.Tests.Searching;

public sealed class OracleTests
{
    [Fact]
    public void Search_AnyQuery_AgreesWithABruteForceScan() =>
        Gen.Select(RandomBooks.Any, RandomSearches.Any.Array[1, 12]).Sample(
            (books, queries) =>
            {
                using QuestIndex index = SearchIndexes.InSegments(books);
                Oracle oracle = new(books);
                return queries.All(query => oracle.Find(query).SequenceEqual(index.FindAll(query)));
            },
            iter: 200,
            print: input => Explain(input.Item1, input.Item2));

    private static string Explain(Book[] books, Query[] queries)
    {
        using QuestIndex index = SearchIndexes.InSegments(books);
        Oracle oracle = new(books);
        Query wrong = queries.FirstOrDefault(query => !oracle.Find(query).SequenceEqual(index.FindAll(query))) ?? queries[0];
        return $"{wrong}\nexpected: {string.Join(" / ", oracle.Find(wrong))}\nfound:    {string.Join(" / ", index.FindAll(wrong))}\n"
            + string.Join("\n", books.Select(book => $"{book.Id}: {book.Body.Text} == {book.NotesFlow.Text} == {string.Join(' ', book.Body.PageBreaks)}"));
    }
}
