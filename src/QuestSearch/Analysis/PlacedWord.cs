namespace QuestSearch.Analysis;

/// <summary>A word of a text with the positions it covers among the words and the characters it was made from.</summary>
/// <param name="Forms">Its forms.</param>
/// <param name="Position">The first position.</param>
/// <param name="PositionEnd">The position after the last one. A compound covers the positions of its parts, another form of a doubtful word covers them up to the end of the word in the text.</param>
/// <param name="Start">The first character.</param>
/// <param name="End">The position after the last character.</param>
internal readonly record struct PlacedWord(WordForms Forms, int Position, int PositionEnd, int Start, int End);
