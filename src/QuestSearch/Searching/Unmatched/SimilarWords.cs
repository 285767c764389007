using System.Numerics;
using System.Text;
using QuestSearch.Analysis;
using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Finds the folded words of dictionaries that are a few edits away from a word. Not thread-safe.</summary>
/// <param name="word">The folded word.</param>
/// <param name="limit">How many edits.</param>
/// <param name="cancellation">Ends the search early.</param>
internal sealed class SimilarWords(string word, int limit, CancellationToken cancellation)
{
    private const int WordsBetweenChecks = 1024;

    private readonly Dictionary<string, int> _edits = new(StringComparer.Ordinal);
    private readonly EditDistance _distance = new();
    private readonly bool _isAscii = Ascii.IsValid(word);
    private readonly ulong _letters = LettersIn(Encoding.UTF8.GetBytes(word));
    private char[] _characters = new char[64];

    /// <summary>The words found, the word itself left out, and how many edits away each is.</summary>
    public IReadOnlyDictionary<string, int> Edits => _edits;

    /// <summary>Looks through the dictionary of a segment.</summary>
    public void FindIn(SegmentField segment)
    {
        DictionaryCursor terms = new(segment);
        bool isAny = terms.FindCeiling([(byte)IndexTerm.AfterStems]);
        for (int words = 1; isAny; words++)
        {
            if (words % WordsBetweenChecks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            Consider(TermKey.Of(terms.Term));
            isAny = terms.MoveToNextKey();
        }
    }

    /// <summary>The letters of a word as bits, some of which stand for more than one letter.</summary>
    private static ulong LettersIn(ReadOnlySpan<byte> word)
    {
        ulong letters = 0;
        foreach (byte letter in word)
        {
            letters |= 1UL << letter;
        }

        return letters;
    }

    /// <summary>Tells of most words that are too far away that they are: an edit takes away and adds at most one letter.</summary>
    private bool MayBeNear(ReadOnlySpan<byte> key) => !_isAscii
        || !Ascii.IsValid(key)
        || (Math.Abs(key.Length - word.Length) <= limit && BitOperations.PopCount(LettersIn(key) ^ _letters) <= limit * 2);

    private void Consider(ReadOnlySpan<byte> key)
    {
        if (!MayBeNear(key))
        {
            return;
        }

        if (_characters.Length < key.Length)
        {
            _characters = new char[key.Length * 2];
        }

        ReadOnlySpan<char> characters = _characters.AsSpan(0, Encoding.UTF8.GetChars(key, _characters));
        int edits = _distance.Between(word, characters, limit);
        if (edits > 0)
        {
            _edits.TryAdd(characters.ToString(), edits);
        }
    }
}
