using System.Buffers;

namespace QuestSearch.Postings;

/// <summary>Arrays that grow, lent by the pool of the runtime. One that is not given back is the garbage collector's.</summary>
internal static class PooledArray
{
    /// <summary>Takes a larger array in the place of one that is full.</summary>
    /// <param name="array">The array.</param>
    /// <param name="used">How many elements are copied.</param>
    /// <param name="needed">How many there must be room for.</param>
    public static void Grow<T>(ref T[] array, int used, int needed)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(needed, (int)Math.Min(used * 2L, Array.MaxLength)));
        array.AsSpan(0, used).CopyTo(larger);
        Return(ref array);
        array = larger;
    }

    /// <summary>Gives an array back.</summary>
    public static void Return<T>(ref T[] array)
    {
        T[] unused = array;
        array = [];
        ArrayPool<T>.Shared.Return(unused);
    }
}
