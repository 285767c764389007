using QuestSearch.Books;

namespace QuestSearch.Indexing;

/// <summary>The binary form of source segments. One that goes on where the segment before it ends, in the text and in the source, takes one number and, when it replaces more or fewer characters than it has, another; a line break joined to a blank takes one byte.</summary>
internal static class SourceSegmentFormat
{
    private const int IsReplacement = 1;
    private const int IsPlaced = 2;
    private const int HasSourceLength = 4;
    private const int LengthShift = 3;

    public static void Write(ByteWriter target, ReadOnlySpan<SourceSegment> segments)
    {
        target.WriteNumber(segments.Length);
        SourceSegment previous = default;
        foreach (SourceSegment segment in segments)
        {
            bool goesOn = segment.CleanStart == previous.CleanEnd
                && segment.Source.File == previous.Source.File
                && segment.Source.Start == previous.Source.End;
            bool isAsLong = segment.Source.Length == segment.CleanLength;
            target.WriteNumber(checked(segment.CleanLength << LengthShift)
                | (segment.IsVerbatim ? 0 : IsReplacement) | (goesOn ? 0 : IsPlaced) | (isAsLong ? 0 : HasSourceLength));
            if (!goesOn)
            {
                target.WriteNumber(segment.CleanStart - previous.CleanEnd);
                target.WriteSigned(segment.Source.File - previous.Source.File);
                target.WriteSigned(segment.Source.Start - previous.Source.End);
            }

            if (!isAsLong)
            {
                target.WriteNumber(segment.Source.Length);
            }

            previous = segment;
        }
    }

    public static void Read(ref ByteReader source, List<SourceSegment> segments)
    {
        segments.Clear();
        SourceSegment previous = default;
        for (int count = source.ReadCount(); count > 0; count--)
        {
            int header = source.ReadNumber();
            int length = header >> LengthShift;
            bool isPlaced = (header & IsPlaced) != 0;
            int cleanStart = previous.CleanEnd + (isPlaced ? source.ReadNumber() : 0);
            int file = previous.Source.File + (isPlaced ? source.ReadSigned() : 0);
            int start = previous.Source.End + (isPlaced ? source.ReadSigned() : 0);
            int sourceLength = (header & HasSourceLength) != 0 ? source.ReadNumber() : length;
            previous = new SourceSegment(cleanStart, length, new SourceSpan(file, start, start + sourceLength), (header & IsReplacement) == 0);
            segments.Add(previous);
        }
    }
}
