namespace QuestSearch.Html.Epub;

/// <summary>A file that the package of a publication names.</summary>
/// <param name="Id">Its identifier in the manifest.</param>
/// <param name="Path">Its path in the archive; null when the reference leaves it.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Properties">Its properties, such as <c>nav</c>.</param>
/// <param name="Fallback">The identifier of the file to take in its place; null when there is none.</param>
internal sealed record ManifestItem(string Id, string? Path, string MediaType, string Properties, string? Fallback)
{
    /// <summary>Whether the file is a content document in HTML.</summary>
    public bool IsHtml => MediaType is "application/xhtml+xml" or "text/html" or "text/x-oeb1-document";

    public bool IsNavigation => Properties.Split(' ').Contains("nav");
}
