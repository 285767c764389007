using Xunit;

namespace QuestSearch.Tests.Queries;

public sealed class QuerySyntaxTests
{
    public static TheoryData<string, Query> Readings => new()
    {
        { "confess", Query.Word("confess") },
        { "  confess  ", Query.Word("confess") },
        { "=confess", Query.Exact("confess") },
        { "==Confess", Query.Exact("Confess", caseSensitive: true, accentSensitive: true) },
        { "case:Confess", Query.Exact("Confess", caseSensitive: true, accentSensitive: false) },
        { "accent:résumé", Query.Exact("résumé", caseSensitive: false, accentSensitive: true) },
        { "conf*", Query.Prefix("conf") },
        { "*", Query.Wildcard("*") },
        { "w?ld*", Query.Wildcard("w?ld*") },
        { "w\\?ld*", Query.Prefix("w?ld") },
        { "what\\?", Query.Word("what?") },
        { "/conf.*s/", Query.Regex("conf.*s") },
        { "/a\\/b c/", Query.Regex("a\\/b c") },
        { "confess~", Query.Fuzzy("confess") },
        { "confess~2", Query.Fuzzy("confess", 2) },
        { "confess~2/3", Query.Fuzzy("confess", 2, 3) },
        { "~1914", Query.Word("~1914") },
        { "soviet\\ leader", Query.Word("soviet leader") },
        { "word:\"AND\"", Query.Word("AND") },
        { "\"soviet leader\"", Query.Phrase("soviet leader") },
        { "“soviet leader”", Query.Phrase("soviet leader") },
        { "„soviet leader“", Query.Phrase("soviet leader") },
        { "\"soviet =leader\"~3", Query.Phrase([Query.Word("soviet"), Query.Exact("leader")], 3) },
        { "\"(soviet) AND, leader:\"", Query.Phrase("(soviet) AND, leader:") },
        { "=\"soviet leader\"", Query.ExactPhrase("soviet leader", 0) },
        { "\"\"", Query.Phrase("") },
        { "phrase(word:\"soviet leader\", lead*)", Query.Phrase(Query.Word("soviet leader"), Query.Prefix("lead")) },
        { "a b", Query.Word("a") & Query.Word("b") },
        { "a & b AND c && d", Query.All(Query.Word("a"), Query.Word("b"), Query.Word("c"), Query.Word("d")) },
        { "a b | c OR d", Query.Any(Query.Word("a") & Query.Word("b"), Query.Word("c"), Query.Word("d")) },
        { "(a b) c", Query.All(Query.All(Query.Word("a"), Query.Word("b")), Query.Word("c")) },
        { "a(b|c)", Query.All(Query.Word("a"), Query.Any(Query.Word("b"), Query.Word("c"))) },
        { "-a", !Query.Word("a") },
        { "a !(b c)", Query.All(Query.Word("a"), !(Query.Word("b") & Query.Word("c"))) },
        { "NOT a NEAR/2 b", !Query.Near(2, Query.Word("a"), Query.Word("b")) },
        { "mid-1949", Query.Word("mid-1949") },
        { "near/5(a, \"b c\")", Query.Near(5, Query.Word("a"), Query.Phrase("b c")) },
        { "a NEAR/5 \"b c\" NEAR/5 d", Query.Near(5, Query.Word("a"), Query.Phrase("b c"), Query.Word("d")) },
        { "a BEFORE/0 (b NEAR/1 c)", Query.NearInOrder(0, Query.Word("a"), Query.Near(1, Query.Word("b"), Query.Word("c"))) },
        { "near/5", Query.Word("near/5") },
        { "NEAR", Query.Word("NEAR") },
        { "WITH", Query.Word("WITH") },
        { "page:34", Query.OnPage("34") },
        { "page:A-12", Query.OnPage("A-12") },
        { "pages:30-40", Query.OnPages("30", "40") },
        { "pages:30–40", Query.OnPages("30", "40") },
        { "pages:xii..5", Query.OnPages("xii", "5") },
        { "pages:\"A-1\"-\"A-3\"", Query.OnPages("A-1", "A-3") },
        { "book:\"china's quest\"", Query.InBook("china's quest") },
        { "section:“The Age of the \"Antonines\"”", Query.InSection("The Age of the \"Antonines\"") },
        { "in:notes", Query.InPlane(Plane.Note) },
        { "note:*", Query.CarriesNote() },
        { "note:\"*\"", Query.CarriesNote("*") },
        { "note:13", Query.CarriesNote("13") },
        { "12:30", Query.Word("12:30") },
        { "antidisestablishmentarian:b", Query.Word("antidisestablishmentarian:b") },
        { "Sources: a", Query.Word("Sources:") & Query.Word("a") },
        { "a b WITH NOTE (c | d) e", Query.All(Query.WithNote(Query.Word("a") & Query.Word("b"), Query.Word("c") | Query.Word("d")), Query.Word("e")) },
    };

    [Theory]
    [MemberData(nameof(Readings))]
    public void Parse_OfAText_GivesTheQuery(string text, Query query) => Assert.Equal(query, Query.Parse(text));

    public static TheoryData<Query, string> Prints => new()
    {
        { Query.Word("confess") & Query.Exact("quest"), "confess =quest" },
        { Query.Word("a") & (Query.Word("b") | Query.Word("c")), "a (b | c)" },
        { (Query.Word("a") & Query.Word("b")) | !Query.Word("c"), "a b | -c" },
        { Query.Word("AND"), "word:AND" },
        { Query.Word("say \"no\""), "word:\"say \\\"no\\\"\"" },
        { Query.Phrase([Query.Word("soviet"), Query.Exact("leader")], 3), "\"soviet =leader\"~3" },
        { Query.Phrase(Query.Word("a b"), Query.Word("c")), "phrase(word:\"a b\", c)" },
        { Query.NearInOrder(5, Query.Word("a"), Query.Phrase("b c")), "before/5(a, \"b c\")" },
        { Query.OnPages("30", "40"), "pages:30-40" },
        { Query.OnPage("34"), "page:34" },
        { Query.InSection("The Age"), "section:\"The Age\"" },
        { Query.WithNote(Query.Word("a"), Query.Word("b") & Query.CarriesNote()), "a WITH NOTE (b note:*)" },
        { Query.Wildcard("conf*"), "wildcard:\"conf*\"" },
        { Query.Regex("a/b"), "regex:\"a/b\"" },
        { Query.Fuzzy("confess"), "confess~1" },
    };

    [Theory]
    [MemberData(nameof(Prints))]
    public void ToString_OfAQuery_PrintsTheShortestSafeText(Query query, string text) => Assert.Equal(text, query.ToString());
}
