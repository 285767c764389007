using QuestSearch.Queries;

namespace QuestSearch;

/// <summary>Matches the sentences of one book. Immutable.</summary>
/// <param name="Id">The book's id, compared character by character.</param>
public sealed record BookQuery(string Id) : Query([])
{
    /// <summary>Gets the book's id.</summary>
    public string Id { get; } = QueryText.Checked(Id);

    internal override T Accept<T>(QueryVisitor<T> visitor) => visitor.VisitBook(this);
}
