namespace QuestSearch.Html.Epub;

/// <summary>An entry of a table of contents or list of pages.</summary>
/// <param name="Label">The title or page number.</param>
/// <param name="Reference">The link as it stands in the file.</param>
/// <param name="Depth">How deep the entry lies in others, from 1.</param>
internal sealed record NavigationEntry(string Label, string Reference, int Depth);
