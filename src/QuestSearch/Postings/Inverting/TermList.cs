using System.Buffers;
using System.Runtime.CompilerServices;

namespace QuestSearch.Postings;

/// <summary>Different terms by number, from 0 on. Not safe for several threads while terms are added.</summary>
internal sealed class TermList
{
    private const int SmallestCapacity = 64;

    private Entry[] _entries = [];
    private byte[] _bytes = [];
    private int _byteCount;

    public int Count { get; private set; }

    public ReadOnlySpan<byte> this[int number] => _bytes.AsSpan(_entries[number].Start, _entries[number].Length);

    /// <summary>The hash that the term was added with.</summary>
    public ulong HashOf(int number) => _entries[number].Hash;

    /// <summary>Adds a term, which gets the next number.</summary>
    public void Add(ReadOnlySpan<byte> term, ulong hash)
    {
        if (_bytes.Length - _byteCount < term.Length)
        {
            PooledArray.Grow(ref _bytes, _byteCount, Math.Max(SmallestCapacity, checked(_byteCount + term.Length)));
        }

        if (Count == _entries.Length)
        {
            PooledArray.Grow(ref _entries, Count, Math.Max(SmallestCapacity, Count + 1));
        }

        term.CopyTo(_bytes.AsSpan(_byteCount));
        _entries[Count++] = new Entry(hash, _byteCount, term.Length);
        _byteCount += term.Length;
    }

    /// <summary>Gives the memory back; the list is empty again.</summary>
    public void Release()
    {
        PooledArray.Return(ref _entries);
        PooledArray.Return(ref _bytes);
        (Count, _byteCount) = (0, 0);
    }

    /// <summary>Lists the numbers of the terms in ascending order of their bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int[] InOrder()
    {
        int[] numbers = new int[Count];
        ulong[] rented = ArrayPool<ulong>.Shared.Rent(Count);
        Span<ulong> beginnings = rented.AsSpan(0, Count);
        for (int number = 0; number < numbers.Length; number++)
        {
            numbers[number] = number;
            beginnings[number] = InvertedTerms.BeginningOf(this[number]);
        }

        RadixSort.Sort(beginnings, numbers);
        SortEqualBeginnings(beginnings, numbers);
        ArrayPool<ulong>.Shared.Return(rented);
        return numbers;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SortEqualBeginnings(ReadOnlySpan<ulong> beginnings, Span<int> numbers)
    {
        Comparison<int> compare = (left, right) => this[left].SequenceCompareTo(this[right]);
        for (int start = 0, end; start < numbers.Length; start = end)
        {
            end = start + 1;
            while (end < numbers.Length && beginnings[end] == beginnings[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                numbers[start..end].Sort(compare);
            }
        }
    }

    private readonly record struct Entry(ulong Hash, int Start, int Length);
}
