using System.Runtime.CompilerServices;

namespace QuestSearch.Postings;

/// <summary>Finds the numbers of terms, in a hash table with open addressing; new terms get the next number. Not safe for several threads.</summary>
internal sealed class TermTable
{
    private const int Empty = -1;
    private const int FirstSlotCount = 64;

    // Lent by the pool, and longer than the table.
    private int[] _slots = [];
    private int _slotCount;

    /// <summary>The terms by number.</summary>
    public TermList Terms { get; } = new();

    /// <summary>Finds the number of a term, which is added if it is new.</summary>
    /// <param name="term">The term.</param>
    /// <param name="hash">Its hash; always the same function of its bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int NumberOf(ReadOnlySpan<byte> term, ulong hash)
    {
        if (Terms.Count >= _slotCount / 2)
        {
            Grow();
        }

        int slot = FirstSlot(hash);
        for (int number; (number = _slots[slot]) != Empty; slot = Next(slot))
        {
            if (Terms.HashOf(number) == hash && Terms[number].SequenceEqual(term))
            {
                return number;
            }
        }

        int added = Terms.Count;
        Terms.Add(term, hash);
        _slots[slot] = added;
        return added;
    }

    /// <summary>Gives the memory back; the table is empty again.</summary>
    public void Release()
    {
        PooledArray.Return(ref _slots);
        _slotCount = 0;
        Terms.Release();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow()
    {
        _slotCount = Math.Max(FirstSlotCount, checked(_slotCount * 2));
        PooledArray.Grow(ref _slots, used: 0, needed: _slotCount);
        _slots.AsSpan(0, _slotCount).Fill(Empty);
        for (int number = 0; number < Terms.Count; number++)
        {
            int slot = FirstSlot(Terms.HashOf(number));
            while (_slots[slot] != Empty)
            {
                slot = Next(slot);
            }

            _slots[slot] = number;
        }
    }

    private int FirstSlot(ulong hash) => (int)hash & (_slotCount - 1);

    private int Next(int slot) => (slot + 1) & (_slotCount - 1);
}
