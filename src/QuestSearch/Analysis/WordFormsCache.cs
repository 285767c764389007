using System.Numerics;
using System.Runtime.CompilerServices;

namespace QuestSearch.Analysis;

/// <summary>
/// Remembers the forms of words in a table of fixed size with a few places for each hash; a word that is asked for moves one place forward, a new one takes the last place.
/// Safe for use by several threads without locks: an entry is immutable and compared with the word, and one that a race loses or parts from its hash is only made again.
/// </summary>
internal sealed class WordFormsCache(WordFormsCache.Analysis analyze)
{
    private const int Sets = 1 << 14;
    private const int PlacesInSet = 4;
    private const int LongestRememberedWord = 64;

    private readonly Place[] _places = new Place[Sets * PlacesInSet];

    /// <summary>Makes the forms of a word.</summary>
    public delegate WordForms Analysis(ReadOnlySpan<char> word);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public WordForms Get(ReadOnlySpan<char> word)
    {
        uint hash = Hash(word);
        Span<Place> set = _places.AsSpan((int)(hash % Sets) * PlacesInSet, PlacesInSet);
        for (int i = 0; i < set.Length; i++)
        {
            if (set[i].Entry is not { } entry)
            {
                return Remember(word, hash, ref set[i]);
            }

            if (set[i].Hash == hash && word.SequenceEqual(entry.Word))
            {
                MoveForward(set, i);
                return entry.Forms;
            }
        }

        return Remember(word, hash, ref set[^1]);
    }

    private static void MoveForward(Span<Place> set, int place)
    {
        if (place > 0)
        {
            (set[place - 1], set[place]) = (set[place], set[place - 1]);
        }
    }

    private WordForms Remember(ReadOnlySpan<char> word, uint hash, ref Place place)
    {
        WordForms forms = analyze(word);
        if (word.Length <= LongestRememberedWord)
        {
            place = new Place(new Entry(word.SequenceEqual(forms.Surface) ? forms.Surface : word.ToString(), forms), hash);
        }

        return forms;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = (uint)word.Length;
        foreach (char character in word)
        {
            hash = (BitOperations.RotateLeft(hash, 5) ^ character) * 0x9E3779B1;
        }

        return hash ^ (hash >> 15);
    }

    private sealed record Entry(string Word, WordForms Forms);

    /// <summary>An entry and the hash of its word, which tells it from most others without a look at it.</summary>
    private readonly record struct Place(Entry? Entry, uint Hash);
}
