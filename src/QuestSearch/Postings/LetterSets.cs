using System.Numerics;
using System.Text;

namespace QuestSearch.Postings;

/// <summary>Which letters of an alphabet some word may have between two others, as sets of their numbers: a bit for each. Immutable.</summary>
internal sealed class LetterSets
{
    private const int LettersOfWord = 64;

    private readonly int _words;

    /// <summary>How far apart the sets are; 0 where all letters may stand anywhere and one set stands for each.</summary>
    private readonly int _step;

    private readonly ulong[] _after;
    private readonly ulong[] _before;
    private readonly byte[][] _bytes;
    private readonly (ulong Sum, ulong Power)[] _sums;

    public LetterSets(Alphabet alphabet)
    {
        int size = alphabet.Letters.Count + 1;
        _words = (size + LettersOfWord - 1) / LettersOfWord;
        int sets = alphabet.HasPairs ? size : 1;
        _step = alphabet.HasPairs ? _words : 0;
        _after = new ulong[sets * _words];
        _before = new ulong[sets * _words];
        _bytes = [[], .. alphabet.Letters.Select(letter => Encoding.UTF8.GetBytes(letter.ToString()))];
        _sums = [.. _bytes.Select(bytes => (TermKey.Sum(bytes), TermKey.Power(bytes.Length)))];
        for (int set = 0; set < sets; set++)
        {
            for (int letter = Alphabet.EdgeNumber + 1; letter < size; letter++)
            {
                Set(_after, set, letter, alphabet.MayStandTogether(set, letter));
                Set(_before, set, letter, alphabet.MayStandTogether(letter, set));
            }
        }
    }

    /// <summary>A letter in UTF-8.</summary>
    public ReadOnlySpan<byte> BytesOf(int letter) => _bytes[letter];

    /// <summary>The sum, see <see cref="TermKey"/>, of a part with a letter after it.</summary>
    public ulong Append(ulong sum, int letter) => TermKey.Join(sum, _sums[letter].Sum, _sums[letter].Power);

    /// <summary>Walks the letters that may stand after one and before another.</summary>
    public Between LettersBetween(int left, int right) => new(_after.AsSpan(left * _step, _words), _before.AsSpan(right * _step, _words));

    private void Set(ulong[] sets, int set, int letter, bool mayStand)
    {
        if (mayStand)
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
