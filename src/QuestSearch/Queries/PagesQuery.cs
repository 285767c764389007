using QuestSearch.Queries;

namespace QuestSearch;

/// <summary>Matches on certain pages, which are named by their printed labels. Immutable.</summary>
/// <remarks>
/// The range is taken in the order of each book's own pages, so that <c>xii</c> to <c>5</c> spans the end of the preface and the beginning of the text; a book without either label has no such pages.
/// Beside words, in <see cref="AllQuery"/>, the words themselves must stand on such a page: that their sentence touches it is not enough.
/// </remarks>
/// <param name="From">The label of the first page.</param>
/// <param name="To">The label of the last page, which is included.</param>
public sealed record PagesQuery(string From, string To) : Query([])
{
    /// <summary>Gets the label of the first page.</summary>
    public string From { get; } = QueryText.Checked(From);

    /// <summary>Gets the label of the last page, which is included.</summary>
    public string To { get; } = QueryText.Checked(To);

    internal override T Accept<T>(QueryVisitor<T> visitor) => visitor.VisitPages(this);
}
