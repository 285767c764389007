using System.Text;
using Lucene.Net.Store;

namespace QuestSearch.Postings;

/// <summary>The letters of the words of a dictionary, and which of them stand side by side in one. Tells of most words that could be, but are not, that they are not. Immutable.</summary>
internal sealed class Alphabet
{
    /// <summary>The pairs are only kept of so many letters, as their number grows with the square.</summary>
    private const int MostPairedLetters = 512;

    /// <summary>Stands before the first and after the last letter of a word.</summary>
    private const int Edge = 0;

    private readonly Lazy<Dictionary<Rune, int>> _numbers;
    private readonly byte[] _pairs;
    private readonly int _size;
    private readonly Lazy<LetterSets> _sets;

    /// <param name="letters">The letters, without one twice.</param>
    /// <param name="pairs">A bit for each pair of letters, edge and letters counted from 0; empty when pairs are not told apart.</param>
    public Alphabet(IReadOnlyList<Rune> letters, byte[] pairs)
    {
        Letters = letters;
        _size = letters.Count + 1;
        _pairs = pairs;
        _numbers = new Lazy<Dictionary<Rune, int>>(NumberLetters);
        _sets = new Lazy<LetterSets>(() => new LetterSets(this));
    }

    public IReadOnlyList<Rune> Letters { get; }

    /// <summary>Whether pairs are told apart; otherwise any two letters may stand together.</summary>
    public bool HasPairs => _pairs.Length > 0;

    /// <summary>How many bytes the pairs of so many letters take.</summary>
    public static int PairsSize(int letterCount) => letterCount > MostPairedLetters ? 0 : (((letterCount + 1) * (letterCount + 1)) + 7) / 8;

    public static Alphabet Read(IndexInput input)
    {
        Rune[] letters = [.. input.ReadString().EnumerateRunes()];
        byte[] pairs = new byte[PairsSize(letters.Length)];
        input.ReadBytes(pairs, 0, pairs.Length);
        return new Alphabet(letters, pairs);
    }

    public void Write(IndexOutput output)
    {
        output.WriteString(string.Concat(Letters));
        output.WriteBytes(_pairs, _pairs.Length);
    }

    /// <summary>The number of a letter; none when no word has it. For <see cref="MayStandTogether"/>.</summary>
    public int? NumberOf(Rune letter) => _numbers.Value.TryGetValue(letter, out int number) ? number : null;

    /// <summary>The number of the edge of a word.</summary>
    public static int EdgeNumber => Edge;

    /// <summary>The letters as they follow one another, for many questions at once.</summary>
    public LetterSets Sets => _sets.Value;

    /// <summary>Tells whether some word may have one letter right before another.</summary>
    public bool MayStandTogether(int left, int right)
    {
        int bit = (left * _size) + right;
        return !HasPairs || (_pairs[bit >> 3] & (1 << (bit & 7))) != 0;
    }

    private Dictionary<Rune, int> NumberLetters()
    {
        Dictionary<Rune, int> numbers = new(Letters.Count);
        for (int i = 0; i < Letters.Count; i++)
        {
            numbers[Letters[i]] = i + 1;
        }

        return numbers;
    }
}
