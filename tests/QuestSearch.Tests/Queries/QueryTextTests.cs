using System.Text;
using CsCheck;
using Xunit;

namespace QuestSearch.Tests.Queries;

public sealed class QueryTextTests
{
    [Fact]
    public void Parse_OfAPrintedQuery_GivesTheQueryBack() =>
        RandomQueries.Any.Sample(query => query.Equals(Query.Parse(query.ToString())), iter: 5_000, print: query => query.ToString());

    [Fact]
    public void TryParse_OfAnyCharacters_NeverThrows() =>
        Gen.String[Gen.Char, 0, 30].Sample(text => TryParseIsConsistent(text), iter: 5_000);

    [Fact]
    public void TryParse_OfMangledQueries_NeverThrows() =>
        Gen.Select(RandomQueries.Any, Gen.Int[0, 200], Gen.Int[0, 3], Gen.Char).Sample(
            (query, place, removed, inserted) =>
            {
                StringBuilder text = new(query.ToString());
                int start = place % (text.Length + 1);
                text.Remove(start, Math.Min(removed, text.Length - start)).Insert(start, inserted);
                return TryParseIsConsistent(text.ToString());
            },
            iter: 5_000);

    private static bool TryParseIsConsistent(string text)
    {
        if (Query.TryParse(text, out Query? query, out QueryParseError? error))
            return error is null && query.Equals(Query.Parse(query.ToString()));
        return query is null && error.Position >= 0 && error.Position <= text.Length && error.Expected.Length > 0;
    }
}
