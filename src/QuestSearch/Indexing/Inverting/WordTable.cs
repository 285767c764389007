namespace QuestSearch.Indexing;

/// <summary>
/// Remembers for words, as they stand in a text, the numbers of their terms, in a hash table with open addressing. The entries lie in the order in which the words came, so that
/// those of frequent words lie close together. Not safe for several threads.
/// </summary>
internal sealed class WordTable
{
    private const int Empty = -1;

    private int[] _slots = EmptySlots(128);
    private Entry[] _entries = new Entry[64];
    private char[] _characters = new char[512];
    private int _characterCount;
    private int _count;

    /// <summary>Finds the terms of a word that was added; none when it was not.</summary>
    public WordTerms? Find(ReadOnlySpan<char> word)
    {
        int entry = _slots[SlotOf(word, string.GetHashCode(word))];
        return entry == Empty ? null : _entries[entry].Terms;
    }

    /// <summary>Adds a word that was not added before.</summary>
    public void Add(ReadOnlySpan<char> word, WordTerms terms)
    {
        if (_count == _entries.Length)
        {
            Grow();
        }

        if (_characters.Length - _characterCount < word.Length)
        {
            Array.Resize(ref _characters, Math.Max(_characters.Length * 2, _characterCount + word.Length));
        }

        int hash = string.GetHashCode(word);
        word.CopyTo(_characters.AsSpan(_characterCount));
        _slots[SlotOf(word, hash)] = _count;
        _entries[_count++] = new Entry(hash, _characterCount, word.Length, terms);
        _characterCount += word.Length;
    }

    private static int[] EmptySlots(int count)
    {
        int[] slots = new int[count];
        slots.AsSpan().Fill(Empty);
        return slots;
    }

    /// <summary>Finds the slot of a word, or the empty one where it belongs.</summary>
    private int SlotOf(ReadOnlySpan<char> word, int hash)
    {
        int[] slots = _slots;
        int slot = hash & (slots.Length - 1);
        while (slots[slot] != Empty && !Is(_entries[slots[slot]], word, hash))
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }

    private bool Is(in Entry entry, ReadOnlySpan<char> word, int hash) => entry.Hash == hash && word.SequenceEqual(WordOf(entry));

    private ReadOnlySpan<char> WordOf(in Entry entry) => _characters.AsSpan(entry.Start, entry.Length);

    private void Grow()
    {
        Array.Resize(ref _entries, _count * 2);
        _slots = EmptySlots(_slots.Length * 2);
        for (int entry = 0; entry < _count; entry++)
        {
            int slot = _entries[entry].Hash & (_slots.Length - 1);
            while (_slots[slot] != Empty)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = entry;
        }
    }

    private readonly record struct Entry(int Hash, int Start, int Length, WordTerms Terms);
}
