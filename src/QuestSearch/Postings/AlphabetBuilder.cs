using System.Runtime.CompilerServices;
using System.Text;

namespace QuestSearch.Postings;

/// <summary>Gathers the letters of words and the pairs that stand side by side. Words of control characters, which stand for no word of a text, are left out.</summary>
internal sealed class AlphabetBuilder
{
    private const int AsciiCount = 128;

    private const int Edge = 0;
    private const int BitsOfLetter = 32;

    private readonly bool[] _asciiPairs = new bool[AsciiCount * AsciiCount];
    private readonly HashSet<long> _otherPairs = [];

    /// <param name="word">A word in UTF-8.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<byte> word)
    {
        if (word is [< (byte)' ', ..])
        {
            return;
        }

        int before = Edge;
        while (!word.IsEmpty)
        {
            Rune.DecodeFromUtf8(word, out Rune letter, out int length);
            word = word[length..];
            AddPair(before, letter.Value);
            before = letter.Value;
        }

        AddPair(before, Edge);
    }

    public Alphabet Build()
    {
        List<long> pairs = [.. _otherPairs];
        for (int i = 0; i < _asciiPairs.Length; i++)
        {
            if (_asciiPairs[i])
            {
                pairs.Add(PairOf(i / AsciiCount, i % AsciiCount));
            }
        }

        pairs.Sort();
        List<int> letters = LettersOf(pairs);
        return new Alphabet([.. letters.Select(letter => new Rune(letter))], BitsOf(pairs, letters));
    }

    private static long PairOf(int left, int right) => ((long)left << BitsOfLetter) | (uint)right;

    private static int LeftOf(long pair) => (int)(pair >> BitsOfLetter);

    private static int RightOf(long pair) => (int)(pair & ((1L << BitsOfLetter) - 1));

    /// <summary>The letters of sorted pairs, in ascending order: each stands before another one or the edge.</summary>
    private static List<int> LettersOf(List<long> pairs)
    {
        List<int> letters = [];
        foreach (long pair in pairs)
        {
            int letter = LeftOf(pair);
            if (letter != Edge && (letters.Count == 0 || letters[^1] != letter))
            {
                letters.Add(letter);
            }
        }

        return letters;
    }

    private static byte[] BitsOf(List<long> pairs, List<int> letters)
    {
        byte[] bits = new byte[Alphabet.PairsSize(letters.Count)];
        if (bits.Length > 0)
        {
            foreach (long pair in pairs)
            {
                int bit = (NumberOf(LeftOf(pair), letters) * (letters.Count + 1)) + NumberOf(RightOf(pair), letters);
                bits[bit >> 3] |= (byte)(1 << (bit & 7));
            }
        }

        return bits;
    }

    private static int NumberOf(int letter, List<int> letters) => letter == Edge ? Alphabet.EdgeNumber : letters.BinarySearch(letter) + 1;

    private void AddPair(int left, int right)
    {
        if (left < AsciiCount && right < AsciiCount)
        {
            _asciiPairs[(left * AsciiCount) + right] = true;
        }
        else
        {
            _otherPairs.Add(PairOf(left, right));
        }
    }
}
