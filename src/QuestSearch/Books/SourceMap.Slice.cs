using QuestSearch.Books;

namespace QuestSearch;

public sealed partial class SourceMap
{
    /// <summary>Cuts out the part of the map that concerns a span, with text offsets counted from the start of the span.</summary>
    internal SourceMap Slice(TextSpan span)
    {
        ReadOnlySpan<SourceSegment> inside = _byText.AsSpan(SourceSegments.FirstEndingAfter(_byText, span.Start));
        int count = 0;
        while (count < inside.Length && inside[count].CleanStart < span.End)
        {
            count++;
        }

        SourceSegment[] segments = new SourceSegment[count];
        for (int i = 0; i < count; i++)
        {
            SourceSegment segment = inside[i];
            int start = Math.Max(span.Start, segment.CleanStart);
            int end = Math.Min(span.End, segment.CleanEnd);
            segments[i] = new SourceSegment(start - span.Start, end - start, SourceSegments.Cut(segment, span), segment.IsVerbatim);
        }

        return new SourceMap(segments);
    }
}
