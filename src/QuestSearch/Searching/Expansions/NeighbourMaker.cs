using System.Text;
using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>
/// Makes neighbours of a word for one dictionary and leaves out those that it does not hold: first those with a pair of letters that no word of it has, then those of a hash that none has,
/// which is made of the sums of the parts, so that most neighbours are never spelt.
/// </summary>
internal readonly ref struct NeighbourMaker
{
    private const int Unknown = -1;
    private const int LongestLetter = 4;

    private readonly Rune[] _letters;
    private readonly Alphabet _alphabet;
    private readonly KeyTable _keys;
    private readonly NeighbouringWords.Visit _visit;

    /// <summary>The numbers of the letters in the alphabet, between two edges.</summary>
    private readonly int[] _numbers;

    private readonly byte[] _word;
    private readonly int[] _starts;
    private readonly byte[] _made;
    private readonly int _lastUnknown;
    private readonly int _unknownCount;

    public NeighbourMaker(Rune[] letters, SegmentField dictionary, NeighbouringWords.Visit visit)
    {
        Alphabet alphabet = dictionary.Summary.Alphabet;
        _letters = letters;
        _alphabet = alphabet;
        _keys = dictionary.Keys;
        _visit = visit;
        _numbers = [Alphabet.EdgeNumber, .. letters.Select(letter => alphabet.NumberOf(letter) ?? Unknown), Alphabet.EdgeNumber];
        _word = Encoding.UTF8.GetBytes(string.Concat(letters));
        _starts = new int[letters.Length + 1];
        for (int i = 0; i < letters.Length; i++)
        {
            _starts[i + 1] = _starts[i] + letters[i].Utf8SequenceLength;
        }

        _made = new byte[_word.Length + LongestLetter];
        _lastUnknown = Array.LastIndexOf(_numbers, Unknown) - 1;
        _unknownCount = _numbers.Count(number => number == Unknown);
    }

    public void MakeSame()
    {
        if (_unknownCount == 0)
        {
            _visit(_word, 0);
        }
    }

    /// <summary>Makes the words with one letter more before a letter, or at the end.</summary>
    public void MakeInserted(int before)
    {
        if (_unknownCount == 0)
        {
            MakeWithLetters(before, before);
        }
    }

    /// <summary>Makes the words with another letter in the place of one.</summary>
    public void MakeReplaced(int index)
    {
        if (HasNoUnknownBut(index))
        {
            MakeWithLetters(index, index + 1);
        }
    }

    public void MakeRemoved(int index)
    {
        if (HasNoUnknownBut(index) && _alphabet.MayStandTogether(_numbers[index], _numbers[index + 2]))
        {
            Make(_starts[index], _starts[index + 1], []);
        }
    }

    /// <summary>Makes the word with a letter and the one after it swapped.</summary>
    public void MakeSwapped(int index)
    {
        bool mayBe = _unknownCount == 0
            && _letters[index] != _letters[index + 1]
            && _alphabet.MayStandTogether(_numbers[index], _numbers[index + 2])
            && _alphabet.MayStandTogether(_numbers[index + 2], _numbers[index + 1])
            && _alphabet.MayStandTogether(_numbers[index + 1], _numbers[index + 3]);
        if (mayBe)
        {
            Span<byte> swapped = stackalloc byte[2 * LongestLetter];
            int length = _letters[index + 1].EncodeToUtf8(swapped);
            length += _letters[index].EncodeToUtf8(swapped[length..]);
            Make(_starts[index], _starts[index + 2], swapped[..length]);
        }
    }

    /// <summary>A word with a letter that the alphabet lacks is not in the dictionary, unless the letter is edited away.</summary>
    private bool HasNoUnknownBut(int index) => _unknownCount == 0 || (_unknownCount == 1 && _lastUnknown == index);

    private void MakeWithLetters(int from, int to)
    {
        LetterSets sets = _alphabet.Sets;
        ulong left = TermKey.Sum(_word.AsSpan(0, _starts[from]));
        ulong right = TermKey.Sum(_word.AsSpan(_starts[to]));
        ulong power = TermKey.Power(_word.Length - _starts[to]);
        int replaced = from < to ? _numbers[to] : Alphabet.EdgeNumber;
        foreach (int letter in sets.LettersBetween(_numbers[from], _numbers[to + 1]))
        {
            if (letter != replaced && _keys.MayHold(TermKey.Mix(TermKey.Join(sets.Append(left, letter), right, power))))
            {
                Spell(_starts[from], _starts[to], sets.BytesOf(letter));
            }
        }
    }

    private void Make(int start, int end, ReadOnlySpan<byte> replacement)
    {
        ulong sum = TermKey.Append(TermKey.Append(TermKey.Sum(_word.AsSpan(0, start)), replacement), _word.AsSpan(end));
        if (_keys.MayHold(TermKey.Mix(sum)))
        {
            Spell(start, end, replacement);
        }
    }

    private void Spell(int start, int end, ReadOnlySpan<byte> replacement)
    {
        int length = start + replacement.Length + _word.Length - end;
        _word.AsSpan(0, start).CopyTo(_made);
        replacement.CopyTo(_made.AsSpan(start));
        _word.AsSpan(end).CopyTo(_made.AsSpan(start + replacement.Length));
        _visit(_made.AsSpan(0, length), 1);
    }
}
