using QuestSearch.Queries;

namespace QuestSearch;

/// <summary>Matches the words that, as a whole, match a regular expression. Case and accents do not matter. Immutable.</summary>
/// <remarks>
/// An expression is made of literal characters, <c>.</c> (any character), <c>[a-z]</c> and <c>[^a-z]</c> (one of, none of), <c>(…)</c>, <c>|</c>, <c>*</c>, <c>+</c>, <c>?</c>, <c>{n}</c>, <c>{m,}</c>, <c>{m,n}</c>,
/// and <c>\</c>, which takes the special meaning from the character after it. There are no back references, no look-around and no anchors.
/// </remarks>
/// <param name="Pattern">The regular expression.</param>
public sealed record RegexQuery(string Pattern) : TermQuery
{
    /// <summary>Gets the regular expression, as it was given.</summary>
    public string Pattern { get; } = QueryText.Checked(Pattern);

    internal override T Accept<T>(QueryVisitor<T> visitor) => visitor.VisitRegex(this);
}
