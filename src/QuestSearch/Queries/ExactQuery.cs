using QuestSearch.Queries;

namespace QuestSearch;

/// <summary>Matches a word in just the form given: <c>confess</c> does not find “confessed”. Immutable.</summary>
/// <param name="Text">The word. Several words are matched in sequence; a text without a word matches nothing.</param>
/// <param name="IsCaseSensitive">Whether upper and lower case must agree.</param>
/// <param name="IsAccentSensitive">Whether accents and other diacritics must agree.</param>
public sealed record ExactQuery(string Text, bool IsCaseSensitive = false, bool IsAccentSensitive = false) : TermQuery
{
    /// <summary>Gets the word, as it was given.</summary>
    public string Text { get; } = QueryText.Checked(Text);

    internal override T Accept<T>(QueryVisitor<T> visitor) => visitor.VisitExact(this);
}
