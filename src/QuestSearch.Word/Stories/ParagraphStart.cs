namespace QuestSearch.Word.Stories;

/// <summary>The beginning of a paragraph: its level as a heading, 0 for body text, its place in the part, and its number there, counted from 1.</summary>
internal readonly record struct ParagraphStart(int Level, int Offset, int Number);
