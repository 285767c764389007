namespace QuestSearch.Reading.Xml;

/// <summary>A run of characters of an XML text: verbatim when <paramref name="Replacement"/> is null, otherwise a reference and what it stands for.</summary>
internal readonly record struct XmlTextRun(SourceSpan Source, string? Replacement);
