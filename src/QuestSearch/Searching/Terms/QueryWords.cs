using QuestSearch.Analysis;

namespace QuestSearch.Searching;

/// <summary>Breaks the texts of queries into words as the index broke the books.</summary>
internal static class QueryWords
{
    /// <summary>The words of a text, a compound counting as one.</summary>
    public static IReadOnlyList<WordForms> WordsOf(this TextAnalyzer analyzer, string text)
    {
        List<WordForms> words = [];
        int end = -1;
        ReadOnlySpan<Token> tokens = TextAnalyzer.Tokenize(text).Items;
        for (int i = 0; i < tokens.Length; i++)
        {
            bool isFirstPart = i + 1 < tokens.Length && tokens[i + 1].IsCompound;
            if (tokens[i].Start >= end && !isFirstPart)
            {
                words.Add(analyzer.FormsOf(tokens[i].In(text)));
                end = tokens[i].End;
            }
        }

        return words;
    }
}
