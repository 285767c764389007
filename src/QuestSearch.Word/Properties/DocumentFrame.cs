namespace QuestSearch.Word.Properties;

/// <summary>What the text of a document is set in: its styles, and its sections in their order as far as they are known.</summary>
internal sealed record DocumentFrame(StyleSheet Styles, IReadOnlyList<SectionProperties> Sections);
