using System.Text;
using CsCheck;

namespace QuestSearch.Tests.Searching;

/// <summary>Random words of few letters, which may be such as take two UTF-16 units.</summary>
internal static class RandomWords
{
    /// <param name="letters">The letters.</param>
    /// <param name="least">How many letters a word has at least.</param>
    /// <param name="most">How many letters a word has at most.</param>
    public static Gen<string> Of(string letters, int least, int most)
    {
        Rune[] all = [.. letters.EnumerateRunes()];
        return Gen.Int[0, all.Length - 1].Array[least, most].Select(word => string.Concat(word.Select(letter => all[letter])));
    }
}
