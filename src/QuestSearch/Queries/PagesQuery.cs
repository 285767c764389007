using QuestSearch.Queries;

namespace QuestSearch;

/// <summary>Matches on certain pages, which are named by their printed labels. Immutable.</summary>
/// <remarks>
/// <para>Two numbers of one kind, arabic or roman, name the pages from the one to the other, be these two in the book or not. A roman and an arabic number are taken in the order of each book's own pages,
/// so that <c>xii</c> to <c>5</c> spans the end of the preface and the beginning of the text. Other labels name the pages from the one to the other as they come in the book. A page without a number belongs to the range
/// when the nearest pages with a number before and after it both do.</para>
/// <para>Beside words, in <see cref="AllQuery"/>, the words themselves must stand on such a page: that their sentence touches it is not enough. This holds for every word, phrase and nearness in the conjunction, those in its alternatives included,
/// but not for what it negates. By itself the query matches the sentences that have a character on such a page.</para>
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
