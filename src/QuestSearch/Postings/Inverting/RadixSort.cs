using System.Buffers;
using System.Runtime.CompilerServices;

namespace QuestSearch.Postings;

/// <summary>Sorts by keys of eight bytes, byte after byte from the lowest on, in time proportional to their number.</summary>
internal static class RadixSort
{
    private const int BitsOfKey = 64;
    private const int BitsOfByte = 8;
    private const int Bytes = 1 << BitsOfByte;

    /// <summary>Sorts values by keys, which are sorted too; values of equal keys keep their order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sort(Span<ulong> keys, Span<int> values)
    {
        ulong[] rentedKeys = ArrayPool<ulong>.Shared.Rent(keys.Length);
        int[] rentedValues = ArrayPool<int>.Shared.Rent(values.Length);
        Span<ulong> sortedKeys = rentedKeys.AsSpan(0, keys.Length);
        Span<int> sortedValues = rentedValues.AsSpan(0, values.Length);
        Span<int> places = stackalloc int[Bytes];
        for (int shift = 0; shift < BitsOfKey && keys.Length > 1; shift += BitsOfByte)
        {
            if (!FindStarts(keys, shift, places))
            {
                continue;
            }

            for (int i = 0; i < keys.Length; i++)
            {
                int place = places[(byte)(keys[i] >> shift)]++;
                sortedKeys[place] = keys[i];
                sortedValues[place] = values[i];
            }

            sortedKeys.CopyTo(keys);
            sortedValues.CopyTo(values);
        }

        ArrayPool<ulong>.Shared.Return(rentedKeys);
        ArrayPool<int>.Shared.Return(rentedValues);
    }

    /// <summary>Tells for each byte how many keys have a lower one at a place.</summary>
    /// <returns>Whether the keys differ there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool FindStarts(ReadOnlySpan<ulong> keys, int shift, Span<int> starts)
    {
        starts.Clear();
        foreach (ulong key in keys)
        {
            starts[(byte)(key >> shift)]++;
        }

        if (starts[(byte)(keys[0] >> shift)] == keys.Length)
        {
            return false;
        }

        int sum = 0;
        for (int i = 0; i < starts.Length; i++)
        {
            (starts[i], sum) = (sum, sum + starts[i]);
        }

        return true;
    }
}
