using QuestSearch.Queries;

namespace QuestSearch;

/// <summary>Matches a word in all its inflected forms: <c>confess</c> finds “confessed”. Case and accents do not matter. Immutable.</summary>
/// <param name="Text">The word in any of its forms. Several words are matched in sequence; a text without a word matches nothing.</param>
public sealed record WordQuery(string Text) : TermQuery
{
    /// <summary>Gets the word, as it was given.</summary>
    public string Text { get; } = QueryText.Checked(Text);

    internal override T Accept<T>(QueryVisitor<T> visitor) => visitor.VisitWord(this);
}
