using QuestSearch.Queries;

namespace QuestSearch;

/// <summary>Matches the sentences in the sections of a certain title, their subsections included. Immutable.</summary>
/// <param name="Title">The title. It is compared as a whole, without regard to case and to how much white space parts its words.</param>
public sealed record SectionQuery(string Title) : Query([])
{
    /// <summary>Gets the title.</summary>
    public string Title { get; } = QueryText.Checked(Title);

    internal override T Accept<T>(QueryVisitor<T> visitor) => visitor.VisitSection(this);
}
