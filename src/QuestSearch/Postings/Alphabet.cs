using System.Text;

namespace QuestSearch.Postings;

/// <summary>Gathers the different letters of words; control characters, which no word has, are left out.</summary>
internal sealed class Alphabet
{
    private const int AsciiCount = 128;

    private readonly bool[] _ascii = new bool[AsciiCount];
    private readonly HashSet<Rune> _others = [];

    /// <param name="word">A word in UTF-8.</param>
    public void Add(ReadOnlySpan<byte> word)
    {
        while (!word.IsEmpty)
        {
            int length = 1;
            if (word[0] < AsciiCount)
            {
                _ascii[word[0]] = true;
            }
            else
            {
                Rune.DecodeFromUtf8(word, out Rune letter, out length);
                _others.Add(letter);
            }

            word = word[length..];
        }
    }

    /// <summary>Lists the letters in ascending order.</summary>
    public override string ToString()
    {
        IEnumerable<Rune> ascii = Enumerable.Range(' ', AsciiCount - ' ').Where(letter => _ascii[letter]).Select(letter => new Rune(letter));
        return string.Concat(ascii.Concat(_others.Order()));
    }
}
