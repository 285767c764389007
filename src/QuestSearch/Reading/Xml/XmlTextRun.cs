namespace QuestSearch;

/// <summary>A run of characters of an XML text.</summary>
/// <param name="Source">The characters as they stand in the source.</param>
/// <param name="Replacement">What a reference stands for; <see langword="null"/> when the characters stand for themselves, or when the entity is not known.</param>
public readonly record struct XmlTextRun(SourceSpan Source, string? Replacement);
