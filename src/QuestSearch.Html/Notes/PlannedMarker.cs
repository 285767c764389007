using QuestSearch.Html.Markup;

namespace QuestSearch.Html.Notes;

/// <summary>The marker of a note as it will be anchored.</summary>
/// <param name="Element">The link.</param>
/// <param name="Label">The label as printed.</param>
/// <param name="NoteKey">The name of the note in the book; null when the book does not hold it.</param>
internal sealed record PlannedMarker(MarkupElement Element, string Label, string? NoteKey);
