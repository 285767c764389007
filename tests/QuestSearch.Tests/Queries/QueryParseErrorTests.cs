using System.Diagnostics;
using Xunit;

namespace QuestSearch.Tests.Queries;

public sealed class QueryParseErrorTests
{
    private const string Operand = "a word, a phrase, a field or “(”";

    [Theory]
    [InlineData("", 0, $"Expected {Operand} at position 0, but the query ends there.")]
    [InlineData("a |", 3, $"Expected {Operand} at position 3, but the query ends there.")]
    [InlineData("a | | b", 4, $"Expected {Operand} at position 4, found “|”.")]
    [InlineData("a AND OR b", 6, $"Expected {Operand} at position 6, found “OR”.")]
    [InlineData("WITH NOTE a", 0, $"Expected {Operand} at position 0, found “WITH”.")]
    [InlineData("a)", 1, "Expected the end of the query at position 1, found “)”.")]
    [InlineData("(a b", 4, "Expected “)” at position 4, but the query ends there.")]
    [InlineData("\"a b", 4, "Expected a closing quote at position 4: the one at position 0 is not closed.")]
    [InlineData("\"a\"b", 3, "Expected white space at position 3, found “b”.")]
    [InlineData("1914 - 1918", 6, "Expected what shall not match, right after “-” at position 6, found U+0020.")]
    [InlineData("= a", 1, "Expected a word at position 1, found U+0020.")]
    [InlineData("=conf*", 1, "Expected a word without “*”, “?” and “~” at position 1: “=” asks for just the form given.")]
    [InlineData("conf*~1", 5, "Expected white space at position 5: a word with “*” or “?” takes no “~”.")]
    [InlineData("confess~3", 8, "Expected a number from 0 to 2 at position 8, found “3”.")]
    [InlineData("confess~x", 8, "Expected a number at position 8, found “x”.")]
    [InlineData("\"a\"~99999999999", 4, "The number at position 4 is too large.")]
    [InlineData("a\\", 2, "Expected a character after “\\” at position 2, but the query ends there.")]
    [InlineData("/a", 2, "Expected “/” at position 2: the regular expression at position 0 is not closed.")]
    [InlineData("x /a(/", 4, "The regular expression is faulty at position 4: this “(” is not closed.")]
    [InlineData("pge:34", 0, "There is no field “pge”, named at position 0; the fields are word, exact, case, accent, verbatim, prefix, wildcard, regex, fuzzy, page, pages, book, section, in, note. To search for the text itself, put it in quotes.")]
    [InlineData("page: 34", 5, "Expected a page label at position 5, found U+0020.")]
    [InlineData("pages:30-", 9, "Expected a page label at position 9, but the query ends there.")]
    [InlineData("in:margin", 3, "Expected body, notes or headings at position 3, found “margin”.")]
    [InlineData("near/5(a)", 9, "Expected “,” and a second word or phrase at position 9.")]
    [InlineData("near/5(a, b c)", 10, "Expected a word or a phrase at position 10: only those can stand near one another.")]
    [InlineData("-a NEAR/5 b", 0, "Expected a word or a phrase at position 0: only those can stand near one another.")]
    [InlineData("a NEAR/5 b NEAR/3 c", 11, "Two kinds of nearness meet at position 11; put brackets around one of them.")]
    [InlineData("phrase(a, \"b\")", 10, "Expected a word at position 10: a phrase is made of nothing else.")]
    public void TryParse_OfAFaultyText_SaysWhereAndWhatWasExpected(string text, int position, string message)
    {
        Assert.False(Query.TryParse(text, out _, out QueryParseError? error));

        Assert.Equal(message, error.Message);
        Assert.Equal(position, error.Position);
    }

    [Fact]
    public void Parse_OfAFaultyText_ThrowsTheError()
    {
        QueryParseException fault = Assert.Throws<QueryParseException>(() => Query.Parse("a |"));

        Assert.Equal((3, Operand), (fault.Position, fault.Expected));
    }

    [Fact]
    public void TryParse_OfHalfASurrogatePair_SaysWhere()
    {
        Assert.False(Query.TryParse("a \uD800", out _, out QueryParseError? error));

        Assert.Equal("Expected well-formed UTF-16 at position 2, found U+D800.", error.Message);
    }

    [Fact]
    public void Parse_OfTheDeepestQuery_GivesItBack()
    {
        Query query = Query.Word("a");
        for (int depth = 1; depth < Query.MaxDepth; depth++)
        {
            query = Query.All(Query.Word("b"), query);
        }

        Assert.Equal(query, Query.Parse(query.ToString()));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("-")]
    [InlineData("NOT ")]
    [InlineData("near/1(a,")]
    [InlineData("a WITH NOTE ")]
    public void TryParse_OfEndlessNesting_SaysThatItIsTooDeep(string piece)
    {
        Assert.False(Query.TryParse(string.Concat(Enumerable.Repeat(piece, 1000)) + "a", out _, out QueryParseError? error));

        Assert.Contains("nested more than 100 deep", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a ")]
    [InlineData("a|")]
    [InlineData("(a) ")]
    [InlineData("x")]
    [InlineData("\"a ")]
    [InlineData("WITH     ")]
    [InlineData("a:")]
    [InlineData("NEAR/")]
    [InlineData("\\")]
    [InlineData("/a")]
    [InlineData("[a")]
    [InlineData(" ")]
    [InlineData("1")]
    public void TryParse_OfAMegabyte_TakesATimeThatGrowsWithItsLength(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        long start = Stopwatch.GetTimestamp();

        foreach (string input in new[] { text, $"/{text}/" })
        {
            Assert.True(Query.TryParse(input, out Query? query, out QueryParseError? error) ? query is not null : error is not null);
        }

        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }
}
