using System.Numerics;

namespace QuestSearch.Analysis;

/// <summary>
/// Remembers the forms of words in a table of fixed size with a few places for each hash; a word that is asked for moves one place forward, a new one takes the last place.
/// Safe for use by several threads without locks: a place holds an immutable entry, and an entry lost in a race is only made again.
/// </summary>
internal sealed class WordFormsCache(WordFormsCache.Analysis analyze)
{
    private const int Sets = 1 << 14;
    private const int PlacesInSet = 4;
    private const int LongestRememberedWord = 64;

    private readonly Entry?[] _entries = new Entry?[Sets * PlacesInSet];

    /// <summary>Makes the forms of a word.</summary>
    public delegate WordForms Analysis(ReadOnlySpan<char> word);

    public WordForms Get(ReadOnlySpan<char> word)
    {
        Span<Entry?> set = _entries.AsSpan((int)(Hash(word) % Sets) * PlacesInSet, PlacesInSet);
        for (int i = 0; i < set.Length; i++)
        {
            Entry? entry = set[i];
            if (entry is null)
            {
                return Remember(word, ref set[i]);
            }

            if (word.SequenceEqual(entry.Word))
            {
                MoveForward(set, i, entry);
                return entry.Forms;
            }
        }

        return Remember(word, ref set[^1]);
    }

    private static void MoveForward(Span<Entry?> set, int place, Entry entry)
    {
        if (place > 0)
        {
            set[place] = set[place - 1];
            set[place - 1] = entry;
        }
    }

    private WordForms Remember(ReadOnlySpan<char> word, ref Entry? place)
    {
        WordForms forms = analyze(word);
        if (word.Length <= LongestRememberedWord)
        {
            place = new Entry(word.SequenceEqual(forms.Surface) ? forms.Surface : word.ToString(), forms);
        }

        return forms;
    }

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
}
