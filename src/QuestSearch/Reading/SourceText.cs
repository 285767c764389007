namespace QuestSearch.Reading;

/// <summary>A decoded source file: its text and what is known about the file.</summary>
internal sealed record SourceText(string Text, SourceFile File);
