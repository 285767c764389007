using System.Runtime.CompilerServices;

namespace QuestSearch.Postings;

/// <summary>Finds the numbers of terms, in a hash table with open addressing; new terms get the next number. Not safe for several threads.</summary>
internal sealed class TermTable
{
    private const int Empty = -1;

    private int[] _slots = EmptySlots(16);

    /// <summary>The terms by number.</summary>
    public TermList Terms { get; } = new();

    /// <summary>Finds the number of a term, which is added if it is new.</summary>
    /// <param name="term">The term.</param>
    /// <param name="hash">Its hash; always the same function of its bytes.</param>
    // A first book would spend its time here before the runtime optimises it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int NumberOf(ReadOnlySpan<byte> term, ulong hash)
    {
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
        if (Terms.Count > _slots.Length / 2)
        {
            Grow();
        }

        return added;
    }

    private static int[] EmptySlots(int count)
    {
        int[] slots = new int[count];
        slots.AsSpan().Fill(Empty);
        return slots;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow()
    {
        _slots = EmptySlots(_slots.Length * 2);
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

    private int FirstSlot(ulong hash) => (int)hash & (_slots.Length - 1);

    private int Next(int slot) => (slot + 1) & (_slots.Length - 1);
}
