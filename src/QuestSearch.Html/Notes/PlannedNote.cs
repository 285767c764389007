namespace QuestSearch.Html.Notes;

/// <summary>A note as it will be written.</summary>
/// <param name="Region">The nodes that hold it.</param>
/// <param name="Label">The label as printed; empty for a note without one.</param>
/// <param name="IsMarkedWhereItStands">Whether the note has no marker but stands in the text at the place of one.</param>
internal sealed record PlannedNote(NoteRegion Region, string Label, bool IsMarkedWhereItStands);
