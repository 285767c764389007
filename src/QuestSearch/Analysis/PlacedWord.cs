namespace QuestSearch.Analysis;

/// <summary>A word with its position among the words of a text and the characters it was made from.</summary>
internal readonly record struct PlacedWord(WordForms Forms, int Position, int Start, int End);
