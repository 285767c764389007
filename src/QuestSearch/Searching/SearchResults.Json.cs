using QuestSearch.Searching;

namespace QuestSearch;

public sealed partial class SearchResults
{
    /// <summary>Writes the results as JSON Lines.</summary>
    /// <returns>
    /// A line for each hit, see <see cref="Hit.ToJson"/>, then an object with the members <c>kind</c> (<c>"summary"</c>), <c>query</c>, <c>total</c>, <c>next</c> (the cursor or null),
    /// <c>notices</c> (<c>query</c>, <c>found</c>, <c>limit</c>) and <c>unmatched</c> (<c>query</c>, <c>nearForms</c> with <c>text</c> and <c>sentences</c>). Queries are in the text syntax.
    /// </returns>
    public IEnumerable<string> ToJsonLines() =>
        [.. _hits.Select(hit => hit.ToJson()), ResultJson.Write(writer => SummaryJson.Write(writer, this))];
}
