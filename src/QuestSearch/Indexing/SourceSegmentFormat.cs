using QuestSearch.Books;

namespace QuestSearch.Indexing;

/// <summary>The binary form of source segments. One that continues the segment before it without a gap, its replaced characters as many as their replacement, takes one number; a line break joined to a blank takes one byte.</summary>
internal static class SourceSegmentFormat
{
    private const int IsPlaced = 1;
    private const int IsReplacement = 2;

    public static void Write(ByteWriter target, ReadOnlySpan<SourceSegment> segments)
    {
        target.WriteNumber(segments.Length);
        SourceSegment previous = default;
        for (int i = 0; i < segments.Length; i++)
        {
            SourceSegment segment = segments[i];
            bool continues = i > 0
                && segment.CleanStart == previous.CleanEnd
                && segment.Source.File == previous.Source.File
                && segment.Source.Start == previous.Source.End
                && segment.Source.Length == segment.CleanLength;
            target.WriteNumber(checked(segment.CleanLength << 2) | (segment.IsVerbatim ? 0 : IsReplacement) | (continues ? 0 : IsPlaced));
            if (!continues)
            {
                target.WriteNumber(segment.CleanStart - previous.CleanEnd);
                target.WriteSigned(segment.Source.File - previous.Source.File);
                target.WriteSigned(segment.Source.Start - previous.Source.End);
                target.WriteNumber(segment.Source.Length);
            }

            previous = segment;
        }
    }

    public static SourceSegment[] Read(ref ByteReader source)
    {
        SourceSegment[] segments = new SourceSegment[source.ReadCount()];
        SourceSegment previous = default;
        for (int i = 0; i < segments.Length; i++)
        {
            int header = source.ReadNumber();
            int length = header >> 2;
            bool isVerbatim = (header & IsReplacement) == 0;
            previous = (header & IsPlaced) == 0
                ? Place(previous.CleanEnd, length, previous.Source.File, previous.Source.End, length, isVerbatim)
                : Place(
                    previous.CleanEnd + source.ReadNumber(),
                    length,
                    previous.Source.File + source.ReadSigned(),
                    previous.Source.End + source.ReadSigned(),
                    source.ReadNumber(),
                    isVerbatim);
            segments[i] = previous;
        }

        return segments;
    }

    private static SourceSegment Place(int cleanStart, int cleanLength, int file, int start, int length, bool isVerbatim) =>
        new(cleanStart, cleanLength, new SourceSpan(file, start, start + length), isVerbatim);
}
