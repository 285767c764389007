namespace QuestSearch.Html.Epub;

/// <summary>What a publication says of its parts: the table of contents and the list of pages.</summary>
/// <param name="Contents">The entries of the table of contents, in their order.</param>
/// <param name="Pages">The entries of the list of pages, in their order.</param>
internal sealed record Navigation(IReadOnlyList<NavigationEntry> Contents, IReadOnlyList<NavigationEntry> Pages)
{
    public static readonly Navigation Empty = new([], []);
}
