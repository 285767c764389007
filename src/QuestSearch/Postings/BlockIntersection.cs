using System.Numerics;
using System.Runtime.Intrinsics;

namespace QuestSearch.Postings;

/// <summary>
/// Finds the documents that two blocks share, up to where the first of them ends. Both are walked, eight documents compared with eight at a time: after Lemire, Boytsov and Kurz,
/// “SIMD compression and the intersection of sorted integers” (2016). Where one block has few documents, it is faster to look them up in the other.
/// </summary>
internal static class BlockIntersection
{
    /// <summary>Walks both blocks.</summary>
    /// <param name="left">The one block.</param>
    /// <param name="leftPlace">The place in it to begin at; then the one to go on at, which is the end of this block or of the other.</param>
    /// <param name="right">The other block.</param>
    /// <param name="rightPlace">The same for the other.</param>
    /// <param name="leftPlaces">Takes the places of the shared documents in the one block; has room for all.</param>
    /// <param name="rightPlaces">Takes their places in the other.</param>
    /// <returns>How many there are.</returns>
    public static int Walk(DocumentBlock left, ref int leftPlace, DocumentBlock right, ref int rightPlace, Span<byte> leftPlaces, Span<byte> rightPlaces) =>
        Vector256.IsHardwareAccelerated
            ? WalkVectors(left, ref leftPlace, right, ref rightPlace, leftPlaces, rightPlaces)
            : WalkOneByOne(left, ref leftPlace, right, ref rightPlace, leftPlaces, rightPlaces);

    /// <summary>Looks the documents of one block up in the other, from a place on; otherwise as <see cref="Walk"/>.</summary>
    public static int LookUp(DocumentBlock left, ref int leftPlace, DocumentBlock right, Span<byte> leftPlaces, Span<byte> rightPlaces)
    {
        int count = 0;
        int place = leftPlace;
        for (; place < left.Count && left[place] <= right.Last; place++)
        {
            int found = right.CountBefore(left[place]);
            if (right[found] == left[place])
            {
                leftPlaces[count] = (byte)place;
                rightPlaces[count++] = (byte)found;
            }
        }

        leftPlace = place;
        return count;
    }

    internal static int WalkOneByOne(DocumentBlock left, ref int leftPlace, DocumentBlock right, ref int rightPlace, Span<byte> leftPlaces, Span<byte> rightPlaces)
    {
        int count = 0;
        int i = leftPlace;
        int j = rightPlace;
        while (i < left.Count && j < right.Count)
        {
            int compared = left[i].CompareTo(right[j]);
            if (compared == 0)
            {
                leftPlaces[count] = (byte)i;
                rightPlaces[count++] = (byte)j;
            }

            i += compared <= 0 ? 1 : 0;
            j += compared >= 0 ? 1 : 0;
        }

        (leftPlace, rightPlace) = (i, j);
        return count;
    }

    /// <summary>The same, except that the block which does not end goes on with the vector that holds the next document, so that documents passed over may be compared again.</summary>
    internal static int WalkVectors(DocumentBlock left, ref int leftPlace, DocumentBlock right, ref int rightPlace, Span<byte> leftPlaces, Span<byte> rightPlaces)
    {
        int count = 0;
        int i = leftPlace;
        int j = rightPlace;
        while (i < left.Count && j < right.Count)
        {
            Vector256<int> lefts = left.VectorAt(i);
            Vector256<int> rights = right.VectorAt(j);
            for (uint lanes = EqualToAny(lefts, rights).ExtractMostSignificantBits(); lanes != 0; lanes &= lanes - 1)
            {
                int place = i + BitOperations.TrailingZeroCount(lanes);
                if (place < left.Count)
                {
                    leftPlaces[count] = (byte)place;
                    rightPlaces[count++] = (byte)(j + LaneOf(left[place], rights));
                }
            }

            int lastLeft = left[Math.Min(i + DocumentBlock.Lanes, left.Count) - 1];
            int lastRight = right[Math.Min(j + DocumentBlock.Lanes, right.Count) - 1];
            i += lastLeft <= lastRight ? DocumentBlock.Lanes : 0;
            j += lastRight <= lastLeft ? DocumentBlock.Lanes : 0;
        }

        (leftPlace, rightPlace) = (Math.Min(i, left.Count), Math.Min(j, right.Count));
        return count;
    }

    private static int LaneOf(int document, Vector256<int> documents) =>
        BitOperations.TrailingZeroCount(Vector256.Equals(documents, Vector256.Create(document)).ExtractMostSignificantBits());

    /// <summary>Compares each number with all eight others.</summary>
    private static Vector256<int> EqualToAny(Vector256<int> numbers, Vector256<int> others)
    {
        Vector256<int> equal = Vector256.Equals(numbers, others);
        equal |= Vector256.Equals(numbers, Vector256.Shuffle(others, Vector256.Create(1, 2, 3, 4, 5, 6, 7, 0)));
        equal |= Vector256.Equals(numbers, Vector256.Shuffle(others, Vector256.Create(2, 3, 4, 5, 6, 7, 0, 1)));
        equal |= Vector256.Equals(numbers, Vector256.Shuffle(others, Vector256.Create(3, 4, 5, 6, 7, 0, 1, 2)));
        equal |= Vector256.Equals(numbers, Vector256.Shuffle(others, Vector256.Create(4, 5, 6, 7, 0, 1, 2, 3)));
        equal |= Vector256.Equals(numbers, Vector256.Shuffle(others, Vector256.Create(5, 6, 7, 0, 1, 2, 3, 4)));
        equal |= Vector256.Equals(numbers, Vector256.Shuffle(others, Vector256.Create(6, 7, 0, 1, 2, 3, 4, 5)));
        return equal | Vector256.Equals(numbers, Vector256.Shuffle(others, Vector256.Create(7, 0, 1, 2, 3, 4, 5, 6)));
    }
}
