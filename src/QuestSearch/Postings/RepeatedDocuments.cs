using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuestSearch.Postings;

/// <summary>The documents of a full block that hold the term more than once, as <see cref="BlockFormat"/> writes them: how many, then for each its place and frequency.</summary>
internal static class RepeatedDocuments
{
    private const int BitsOfByte = 8;

    /// <summary>Those of the greatest frequency that is written in one byte.</summary>
    private const int MostRepetitions = 0x7E;

    /// <summary>Finds the occurrences in one document among those of the block.</summary>
    public static OccurrenceRange Find(ReadOnlySpan<byte> source, int place)
    {
        int count = source.IsEmpty ? 0 : source[0];
        int vectors = (count + Vector256<ushort>.Count - 1) / Vector256<ushort>.Count;
        return source.Length > vectors * Vector256<byte>.Count && TryFindAtOnce(source[1..], count, place) is { } range ? range : FindOneByOne(source, place);
    }

    /// <summary>Does the same without vectors, whatever the frequencies.</summary>
    public static OccurrenceRange FindOneByOne(ReadOnlySpan<byte> source, int place)
    {
        NumberReader reader = new(source);
        long first = place;
        long inBlock = BlockFormat.Capacity;
        int count = 1;
        for (int rest = reader.ReadByte(); rest > 0; rest--)
        {
            int next = reader.ReadByte();
            int frequency = reader.ReadNumber();
            inBlock += frequency - 1L;
            first += next < place ? frequency - 1L : 0;
            count += next == place ? frequency - 1 : 0;
        }

        return new OccurrenceRange(first, count, inBlock);
    }

    /// <summary>Looks at several documents at a time, if all their frequencies are numbers of one byte, as nearly always.</summary>
    private static OccurrenceRange? TryFindAtOnce(ReadOnlySpan<byte> source, int count, int place)
    {
        ReadOnlySpan<ushort> pairs = MemoryMarshal.Cast<byte, ushort>(source);
        Vector256<ushort> sought = Vector256.Create((ushort)place);
        Vector256<ushort> before = Vector256<ushort>.Zero;
        Vector256<ushort> at = Vector256<ushort>.Zero;
        Vector256<ushort> all = Vector256<ushort>.Zero;
        Vector256<ushort> greatest = Vector256<ushort>.Zero;
        for (int i = 0; i < count; i += Vector256<ushort>.Count)
        {
            Vector256<ushort> isPair = Vector256.LessThan(Vector256<ushort>.Indices, Vector256.Create((ushort)(count - i)));

            // Sixteen or more are left: Find has asked for as many bytes as all vectors take.
            Vector256<ushort> pair = Vector256.Create(pairs[i..]) & isPair;
            Vector256<ushort> places = pair & Vector256.Create((ushort)byte.MaxValue);
            Vector256<ushort> repetitions = ((pair >>> BitsOfByte) - Vector256<ushort>.One) & isPair;
            greatest = Vector256.Max(greatest, repetitions);
            all += repetitions;
            before += repetitions & Vector256.LessThan(places, sought);
            at += repetitions & Vector256.Equals(places, sought);
        }

        // Of a frequency of 0, which only damage makes, the repetitions are the greatest number of all.
        return Vector256.GreaterThanAny(greatest, Vector256.Create((ushort)MostRepetitions))
            ? null
            : new OccurrenceRange(place + Vector256.Sum(before), 1 + Vector256.Sum(at), BlockFormat.Capacity + Vector256.Sum(all));
    }
}
