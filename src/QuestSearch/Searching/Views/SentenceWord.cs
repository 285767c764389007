using QuestSearch.Analysis;

namespace QuestSearch.Searching;

/// <summary>A word of a sentence, a compound or another form of a doubtful word, with the positions it covers and the characters it stands for.</summary>
internal readonly record struct SentenceWord(WordSpan Place, TextSpan Characters, WordForms Forms);
