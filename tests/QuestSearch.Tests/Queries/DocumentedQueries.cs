using System.Runtime.CompilerServices;

namespace QuestSearch.Tests.Queries;

/// <summary>The C# of the examples in docs/queries.md, compiled.</summary>
internal static class DocumentedQueries
{
    /// <summary>Gets the query that each expression gives.</summary>
    public static IReadOnlyDictionary<string, Query> ByExpression { get; } = new Dictionary<string, Query>(
    [
        Of(Query.Word("confess")),
        Of(Query.Exact("confessed")),
        Of(Query.Exact("Patience", caseSensitive: true, accentSensitive: true)),
        Of(Query.Exact("Minutes", caseSensitive: true, accentSensitive: false)),
        Of(Query.Exact("orme", caseSensitive: false, accentSensitive: true)),
        Of(Query.Prefix("tonn")),
        Of(Query.Wildcard("t?wn")),
        Of(Query.Regex("nin(e|th)")),
        Of(Query.Fuzzy("engineir")),
        Of(Query.Fuzzy("tonage", 2, 3)),
        Of(Query.Phrase("penny duty")),
        Of(Query.Phrase("duty penny", 2)),
        Of(Query.ExactPhrase("winter of the wrecks")),
        Of(Query.Phrase(Query.Word("boy"), Query.Word("of"), Query.Word("the"), Query.Exact("parish"), Query.Word("school"))),
        Of(Query.Phrase(Query.Word("re-line"), Query.Word("the"), Query.Prefix("bucket"))),
        Of(Query.Near(2, Query.Word("quay"), Query.Word("iron"))),
        Of(Query.Near(2, Query.Word("iron"), Query.Word("quay"))),
        Of(Query.NearInOrder(2, Query.Word("quay"), Query.Word("iron"))),
        Of(Query.NearInOrder(5, Query.Word("bar"), Query.Phrase("penny duty"))),
        Of(Query.Word("dredge") & Query.Word("bar")),
        Of(Query.All(Query.Word("dredge"), Query.Word("bar"))),
        Of(Query.Word("celebration") | Query.Word("inscription")),
        Of(Query.Any(Query.Word("celebration"), Query.Word("inscription"))),
        Of(Query.Word("dredge") & !Query.Word("patience")),
        Of(Query.Word("dredge") & Query.Not(Query.Word("patience"))),
        Of((Query.Word("dredge") | Query.Word("machine")) & Query.Word("away")),
        Of(Query.Word("vote") & Query.OnPage("113")),
        Of(Query.Word("quill") & Query.OnPages("113", "114")),
        Of(Query.InPlane(Plane.Note) & Query.Word("quill")),
        Of(Query.InBook("harbour-chapter") & Query.Word("lifeboat")),
        Of(Query.InSection("The Penny Duty") & Query.Word("lifeboat")),
        Of(Query.Word("curve") & Query.CarriesNote()),
        Of(Query.CarriesNote("7")),
        Of(Query.WithNote(Query.Word("curve"), Query.Word("assistant"))),
        Of(Query.WithNote(Query.Word("confess"), Query.Word("minutes") & !Query.Word("petition"))),
    ]);

    private static KeyValuePair<string, Query> Of(Query query, [CallerArgumentExpression(nameof(query))] string expression = "") => new(expression, query);
}
