using System.Runtime.CompilerServices;

namespace QuestSearch.Postings;

/// <summary>
/// The form in which inverted documents keep the postings of a term until they are written. A document has the gap before it, in a positional field doubled and with its lowest bit
/// telling whether the term stands in it more than once; then, if so, how often, less two; then, in a positional field, the gaps between positions.
/// </summary>
internal static class InvertedPostings
{
    /// <summary>Writes postings.</summary>
    /// <param name="places">Documents and positions, see <see cref="Place"/>, in ascending order.</param>
    /// <param name="before">The document that the first gap is counted from.</param>
    /// <param name="isPositional">Whether the field has frequencies and positions.</param>
    /// <param name="target">Takes the postings.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Write(ReadOnlySpan<long> places, int before, bool isPositional, ByteBuffer target)
    {
        while (!places.IsEmpty)
        {
            int document = Place.DocumentOf(places[0]);
            int frequency = 1;
            while (frequency < places.Length && Place.DocumentOf(places[frequency]) == document)
            {
                frequency++;
            }

            long gap = document - before - 1L;
            if (isPositional)
            {
                WritePositional(places[..frequency], gap, target);
            }
            else
            {
                target.WriteNumber(gap);
            }

            before = document;
            places = places[frequency..];
        }
    }

    /// <summary>Adds postings to those that are being written to a segment.</summary>
    /// <param name="source">The postings.</param>
    /// <param name="before">The document that the first gap is counted from, in the segment.</param>
    /// <param name="isPositional">Whether the field has frequencies and positions.</param>
    /// <param name="target">Takes the postings.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Copy(ReadOnlySpan<byte> source, int before, bool isPositional, TermPostingsWriter target)
    {
        NumberReader numbers = new(source);
        while (numbers.Position < source.Length)
        {
            if (isPositional)
            {
                CopyPositional(ref numbers, ref before, target);
            }
            else
            {
                before += numbers.ReadNumber() + 1;
                target.AddDocument(before, 1);
            }
        }
    }

    /// <summary>Tells where the term of postings of a positional field stands.</summary>
    /// <param name="source">The postings.</param>
    /// <param name="before">The document that the first gap is counted from, in the segment.</param>
    /// <param name="target">Takes the positions.</param>
    /// <param name="code">The code of the term.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddPositions(ReadOnlySpan<byte> source, int before, CodedPositions target, byte code)
    {
        NumberReader numbers = new(source);
        while (numbers.Position < source.Length)
        {
            long gap = numbers.ReadLong();
            before += (int)(gap >> 1) + 1;
            int frequency = (gap & 1) == 0 ? 1 : numbers.ReadNumber() + 2;
            for (int position = 0; frequency > 0; frequency--)
            {
                position += numbers.ReadNumber();
                target.Add(before, position, code);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void WritePositional(ReadOnlySpan<long> places, long gap, ByteBuffer target)
    {
        bool isRepeated = places.Length > 1;
        target.WriteNumber((gap << 1) | (isRepeated ? 1L : 0));
        if (isRepeated)
        {
            target.WriteNumber(places.Length - 2);
        }

        int last = 0;
        foreach (long place in places)
        {
            int position = Place.PositionOf(place);
            target.WriteNumber(position - last);
            last = position;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CopyPositional(ref NumberReader source, ref int document, TermPostingsWriter target)
    {
        long gap = source.ReadLong();
        document += (int)(gap >> 1) + 1;
        int frequency = (gap & 1) == 0 ? 1 : source.ReadNumber() + 2;
        target.AddDocument(document, frequency);
        for (int position = 0; frequency > 0; frequency--)
        {
            position += source.ReadNumber();
            target.AddPosition(position);
        }
    }
}
