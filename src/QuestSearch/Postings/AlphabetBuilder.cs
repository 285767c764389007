using System.Runtime.CompilerServices;
using System.Text;

namespace QuestSearch.Postings;

/// <summary>Gathers the letters of words and the pairs that stand side by side. Words of control characters, which stand for no word of a text, are left out.</summary>
internal sealed class AlphabetBuilder
{
    private const int AsciiCount = 128;

    private static readonly Rune Edge = new('\0');

    private readonly bool[] _asciiPairs = new bool[AsciiCount * AsciiCount];
    private readonly HashSet<(Rune Left, Rune Right)> _otherPairs = [];

    /// <param name="word">A word in UTF-8.</param>
    // A first book would spend its time here before the runtime optimises it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<byte> word)
    {
        if (word is [< (byte)' ', ..])
        {
            return;
        }

        Rune before = Edge;
        while (!word.IsEmpty)
        {
            Rune.DecodeFromUtf8(word, out Rune letter, out int length);
            word = word[length..];
            AddPair(before, letter);
            before = letter;
        }

        AddPair(before, Edge);
    }

    public Alphabet Build()
    {
        List<(Rune Left, Rune Right)> pairs = [.. _otherPairs];
        for (int i = 0; i < _asciiPairs.Length; i++)
        {
            if (_asciiPairs[i])
            {
                pairs.Add((new Rune(i / AsciiCount), new Rune(i % AsciiCount)));
            }
        }

        Rune[] letters = [.. pairs.Select(pair => pair.Left).Where(letter => letter != Edge).Distinct().Order()];
        return new Alphabet(letters, BitsOf(pairs, letters));
    }

    private static byte[] BitsOf(List<(Rune Left, Rune Right)> pairs, Rune[] letters)
    {
        byte[] bits = new byte[Alphabet.PairsSize(letters.Length)];
        if (bits.Length > 0)
        {
            Dictionary<Rune, int> numbers = letters.Select((letter, index) => (letter, index)).ToDictionary(entry => entry.letter, entry => entry.index + 1);
            numbers[Edge] = Alphabet.EdgeNumber;
            foreach ((Rune left, Rune right) in pairs)
            {
                int bit = (numbers[left] * (letters.Length + 1)) + numbers[right];
                bits[bit >> 3] |= (byte)(1 << (bit & 7));
            }
        }

        return bits;
    }

    private void AddPair(Rune left, Rune right)
    {
        if (left.Value < AsciiCount && right.Value < AsciiCount)
        {
            _asciiPairs[(left.Value * AsciiCount) + right.Value] = true;
        }
        else
        {
            _otherPairs.Add((left, right));
        }
    }
}
