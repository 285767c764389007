namespace QuestSearch.Word.Pages;

/// <summary>A page: the ordinal of the section that it begins in, and how many characters of the main text lie on it.</summary>
internal readonly record struct SurveyedPage(int Section, int Length);
