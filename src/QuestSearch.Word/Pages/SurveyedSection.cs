using QuestSearch.Word.Properties;

namespace QuestSearch.Word.Pages;

/// <summary>A section, and the ordinal of the page that it begins on.</summary>
internal readonly record struct SurveyedSection(SectionProperties Properties, int FirstPage);
