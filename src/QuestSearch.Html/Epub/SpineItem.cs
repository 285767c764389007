namespace QuestSearch.Html.Epub;

/// <summary>A content document in reading order.</summary>
/// <param name="Item">The file.</param>
/// <param name="Position">Its position in the spine, counted from 0, items that are no content documents counted too.</param>
/// <param name="Step">How an EPUB CFI leads to it: <c>/6/4[chapter-1]!</c></param>
internal sealed record SpineItem(ManifestItem Item, int Position, string Step);
