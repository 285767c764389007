namespace QuestSearch.Reading.PlainText.Words;

/// <summary>The form in which words are compared as evidence: lower case, straight apostrophes and hyphens.</summary>
internal static class WordFolding
{
    public static void Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            folded[i] = c switch
            {
                '\u2019' => '\'',
                '\u2010' => '-',
                _ => char.ToLowerInvariant(c),
            };
        }
    }

    public static string Fold(string word) => string.Create(word.Length, word, (folded, source) => Fold(source, folded));
}
