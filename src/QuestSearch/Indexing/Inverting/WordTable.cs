namespace QuestSearch.Indexing;

/// <summary>Remembers for words, as they stand in a text, the numbers of their terms, in a hash table with open addressing. Not safe for several threads.</summary>
internal sealed class WordTable
{
    private Slot[] _slots = new Slot[64];
    private char[] _characters = new char[256];
    private int _characterCount;
    private int _count;

    /// <summary>Finds the terms of a word that was added; none when it was not.</summary>
    public WordTerms? Find(ReadOnlySpan<char> word)
    {
        ref readonly Slot slot = ref _slots[IndexOf(word, string.GetHashCode(word))];
        return slot.Length == 0 ? null : slot.Terms;
    }

    /// <summary>Adds a word that is not empty and was not added before.</summary>
    public void Add(ReadOnlySpan<char> word, WordTerms terms)
    {
        if (++_count > _slots.Length / 2)
        {
            Grow();
        }

        if (_characters.Length - _characterCount < word.Length)
        {
            Array.Resize(ref _characters, Math.Max(_characters.Length * 2, _characterCount + word.Length));
        }

        word.CopyTo(_characters.AsSpan(_characterCount));
        int hash = string.GetHashCode(word);
        _slots[IndexOf(word, hash)] = new Slot(hash, _characterCount, word.Length, terms);
        _characterCount += word.Length;
    }

    /// <summary>Finds the slot of a word, or the empty one where it belongs.</summary>
    private int IndexOf(ReadOnlySpan<char> word, int hash)
    {
        Slot[] slots = _slots;
        int index = hash & (slots.Length - 1);
        while (slots[index].Length != 0 && !(slots[index].Hash == hash && word.SequenceEqual(WordOf(slots[index]))))
        {
            index = (index + 1) & (slots.Length - 1);
        }

        return index;
    }

    private ReadOnlySpan<char> WordOf(in Slot slot) => _characters.AsSpan(slot.Start, slot.Length);

    private void Grow()
    {
        Slot[] old = _slots;
        _slots = new Slot[old.Length * 2];
        foreach (Slot slot in old)
        {
            if (slot.Length != 0)
            {
                _slots[IndexOf(WordOf(slot), slot.Hash)] = slot;
            }
        }
    }

    private readonly record struct Slot(int Hash, int Start, int Length, WordTerms Terms);
}
