namespace QuestSearch.Analysis;

/// <summary>The articles and particles of a language that lose their vowel before another: French "l'", "d'", "qu'".</summary>
internal sealed class ElidedArticles(string articles)
{
    private readonly HashSet<string> _articles = [.. articles.Split(' ')];

    /// <summary>The word in lower case without such an article before it.</summary>
    public string Without(string word)
    {
        int apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
        bool isElided = apostrophe > 0 && apostrophe + 1 < word.Length && _articles.Contains(word[..apostrophe]);
        return isElided ? word[(apostrophe + 1)..] : word;
    }
}
