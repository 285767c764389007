namespace QuestSearch.Word.Notes;

/// <summary>The mark of a note: its number as printed, or characters that the author chose, which then stand before the note as text.</summary>
internal readonly record struct NoteMark(string Label, bool IsCustom);
