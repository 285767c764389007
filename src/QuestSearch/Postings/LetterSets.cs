using System.Numerics;
using System.Text;

namespace QuestSearch.Postings;

/// <summary>Which letters of an alphabet some word may have between two others, as sets of their numbers: a bit for each. Immutable.</summary>
internal sealed class LetterSets
{
    private const int LettersOfWord = 64;

    private readonly int _words;
    private readonly ulong[] _after;
    private readonly ulong[] _before;
    private readonly byte[][] _bytes;
    private readonly (ulong Sum, ulong Power)[] _sums;

    public LetterSets(Alphabet alphabet)
    {
        int size = alphabet.Letters.Count + 1;
        _words = (size + LettersOfWord - 1) / LettersOfWord;
        _after = new ulong[size * _words];
        _before = new ulong[size * _words];
        _bytes = [[], .. alphabet.Letters.Select(letter => Encoding.UTF8.GetBytes(letter.ToString()))];
        _sums = [.. _bytes.Select(bytes => (TermKey.Sum(bytes), TermKey.Power(bytes.Length)))];
        for (int left = 0; left < size; left++)
        {
            for (int right = 0; right < size; right++)
            {
                if (alphabet.MayStandTogether(left, right))
                {
                    Add(_after, left, right);
                    Add(_before, right, left);
                }
            }
        }
    }

    /// <summary>A letter in UTF-8.</summary>
    public ReadOnlySpan<byte> BytesOf(int letter) => _bytes[letter];

    /// <summary>The sum, see <see cref="TermKey"/>, of a part with a letter after it.</summary>
    public ulong Append(ulong sum, int letter) => TermKey.Join(sum, _sums[letter].Sum, _sums[letter].Power);

    /// <summary>Walks the letters that may stand after one and before another.</summary>
    public Between LettersBetween(int left, int right) => new(_after.AsSpan(left * _words, _words), _before.AsSpan(right * _words, _words));

    private void Add(ulong[] sets, int set, int letter)
    {
        if (letter != Alphabet.EdgeNumber)
        {
            sets[(set * _words) + (letter / LettersOfWord)] |= 1UL << letter;
        }
    }

    /// <summary>Walks letters.</summary>
    public ref struct Between(ReadOnlySpan<ulong> after, ReadOnlySpan<ulong> before)
    {
        private readonly ReadOnlySpan<ulong> _after = after;
        private readonly ReadOnlySpan<ulong> _before = before;
        private int _word = -1;
        private ulong _left;

        /// <summary>The number of the letter reached.</summary>
        public readonly int Current => (_word * LettersOfWord) + BitOperations.TrailingZeroCount(_left);

        public readonly Between GetEnumerator() => this;

        /// <returns>False when there is none.</returns>
        public bool MoveNext()
        {
            _left &= _left - 1;
            while (_left == 0)
            {
                if (++_word == _after.Length)
                {
                    return false;
                }

                _left = _after[_word] & _before[_word];
            }

            return true;
        }
    }
}
