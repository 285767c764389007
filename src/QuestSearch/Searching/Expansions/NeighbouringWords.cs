using System.Text;
using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>
/// Makes all words that are one edit away from a word, to be looked up: a letter removed, replaced, inserted or swapped with its neighbour. There are some hundreds of them, whatever the
/// size of the dictionary, as letters are taken from those of its words.
/// </summary>
/// <param name="word">The word.</param>
/// <param name="prefixLength">How many of its first UTF-16 units stay as they are.</param>
internal sealed class NeighbouringWords(string word, int prefixLength)
{
    private readonly byte[] _word = Encoding.UTF8.GetBytes(word);
    private readonly int[] _letters = LettersOf(word, prefixLength);
    private byte[] _made = new byte[64];

    /// <summary>Takes a word in UTF-8 and how many edits away it is.</summary>
    public delegate void Visit(ReadOnlySpan<byte> word, int edits);

    /// <summary>Makes the word itself and its neighbours, some of them more than once.</summary>
    public void FindIn(SegmentField segment, Visit visit)
    {
        visit(_word, 0);
        for (int i = 0; i < _letters.Length; i++)
        {
            int start = _letters[i];
            int end = i + 1 < _letters.Length ? _letters[i + 1] : _word.Length;
            foreach (byte[] letter in segment.Alphabet)
            {
                Make(start, start, letter, visit);
                if (start < end)
                {
                    Make(start, end, letter, visit);
                }
            }

            if (start < end)
            {
                Make(start, end, [], visit);
            }

            if (i + 2 < _letters.Length)
            {
                int after = _letters[i + 2];
                Make(start, after, [.. _word.AsSpan(end, after - end), .. _word.AsSpan(start, end - start)], visit);
            }
        }
    }

    /// <summary>The beginnings of the letters that may be edited, and the end of the word.</summary>
    private static int[] LettersOf(string word, int prefixLength)
    {
        List<int> letters = [];
        int units = 0;
        int bytes = 0;
        foreach (Rune letter in word.EnumerateRunes())
        {
            if (units >= prefixLength)
            {
                letters.Add(bytes);
            }

            units += letter.Utf16SequenceLength;
            bytes += letter.Utf8SequenceLength;
        }

        return [.. letters, bytes];
    }

    private void Make(int start, int end, ReadOnlySpan<byte> replacement, Visit visit)
    {
        int length = start + replacement.Length + _word.Length - end;
        if (_made.Length < length)
        {
            _made = new byte[length * 2];
        }

        _word.AsSpan(0, start).CopyTo(_made);
        replacement.CopyTo(_made.AsSpan(start));
        _word.AsSpan(end).CopyTo(_made.AsSpan(start + replacement.Length));
        ReadOnlySpan<byte> made = _made.AsSpan(0, length);
        if (!made.SequenceEqual(_word))
        {
            visit(made, 1);
        }
    }
}
