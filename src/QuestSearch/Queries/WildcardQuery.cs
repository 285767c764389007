using QuestSearch.Queries;

namespace QuestSearch;

/// <summary>Matches the words that are, as a whole, like a pattern. Case and accents do not matter. Immutable.</summary>
/// <param name="Pattern">The pattern: <c>*</c> stands for any number of characters, <c>?</c> for one; <c>\</c> takes the special meaning from the character after it.</param>
public sealed record WildcardQuery(string Pattern) : TermQuery
{
    /// <summary>Gets the pattern, as it was given.</summary>
    public string Pattern { get; } = QueryText.Checked(Pattern);

    internal override T Accept<T>(QueryVisitor<T> visitor) => visitor.VisitWildcard(this);
}
