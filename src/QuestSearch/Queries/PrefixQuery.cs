using QuestSearch.Queries;

namespace QuestSearch;

/// <summary>Matches the words that begin with the given letters. Case and accents do not matter. Immutable.</summary>
/// <param name="Text">The letters; when empty, every word matches.</param>
public sealed record PrefixQuery(string Text) : TermQuery
{
    /// <summary>Gets the letters, as they were given.</summary>
    public string Text { get; } = QueryText.Checked(Text);

    internal override T Accept<T>(QueryVisitor<T> visitor) => visitor.VisitPrefix(this);
}
