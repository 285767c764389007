using QuestSearch.Queries;

namespace QuestSearch;

/// <summary>Matches the words that, as a whole, match a regular expression. Case and accents do not matter. Immutable.</summary>
/// <remarks>
/// An expression is made of literal characters, <c>.</c> (any character), <c>[a-z]</c> and <c>[^a-z]</c> (one of, none of), <c>(…)</c>, <c>|</c>, <c>*</c>, <c>+</c>, <c>?</c>, <c>{n}</c>, <c>{m,}</c>, <c>{m,n}</c>,
/// and <c>\</c>, which takes the special meaning from the character after it. There are no back references, no look-around, no anchors and no classes such as <c>\d</c>.
/// Written out with its counted repetitions, an expression may have at most 1,000 characters, and its brackets may be nested at most 100 deep.
/// </remarks>
/// <param name="Pattern">The regular expression.</param>
public sealed record RegexQuery(string Pattern) : TermQuery
{
    /// <summary>Gets the regular expression, as it was given.</summary>
    public string Pattern { get; } = RegexPattern.FaultOf(QueryText.Checked(Pattern)) is (int position, string fault)
        ? throw new ArgumentException($"The regular expression is faulty at position {position}: {fault}.", nameof(Pattern))
        : Pattern;

    internal override T Accept<T>(QueryVisitor<T> visitor) => visitor.VisitRegex(this);
}
