using QuestSearch.Analysis;

namespace QuestSearch.Searching;

/// <summary>A word of a sentence, a compound or another form of a doubtful word.</summary>
/// <param name="Place">The positions that it covers.</param>
/// <param name="Characters">The characters that it stands for.</param>
/// <param name="Forms">Its forms, where they are known already; otherwise they are those of its characters, see <see cref="SentenceView.FormsOf"/>.</param>
internal readonly record struct SentenceWord(WordSpan Place, TextSpan Characters, WordForms? Forms);
