namespace QuestSearch.Books;

/// <summary>Looks up source segments in the order of the text.</summary>
internal static class SourceSegments
{
    /// <summary>Finds the source characters of a span of clean text.</summary>
    /// <param name="segments">The segments.</param>
    /// <param name="span">The span.</param>
    /// <param name="found">An empty list, which takes the runs of source characters in the order of the text, joined where they touch.</param>
    public static void FindSource(ReadOnlySpan<SourceSegment> segments, TextSpan span, List<SourceSpan> found)
    {
        for (int i = FirstEndingAfter(segments, span.Start); i < segments.Length && segments[i].CleanStart < span.End; i++)
        {
            SourceSpan part = Cut(segments[i], span);
            if (part.Length == 0)
            {
                continue;
            }

            if (found.Count > 0 && found[^1].File == part.File && found[^1].End == part.Start)
            {
                found[^1] = found[^1] with { End = part.End };
            }
            else
            {
                found.Add(part);
            }
        }
    }

    /// <summary>The source characters of the part of a segment that lies in a span: of a replaced run the whole.</summary>
    public static SourceSpan Cut(SourceSegment segment, TextSpan span)
    {
        if (!segment.IsVerbatim)
        {
            return segment.Source;
        }

        int start = Math.Max(span.Start, segment.CleanStart) - segment.CleanStart;
        int end = Math.Min(span.End, segment.CleanEnd) - segment.CleanStart;
        return segment.Source with { Start = segment.Source.Start + start, End = segment.Source.Start + end };
    }

    /// <summary>The index of the first segment that ends after a position of the text.</summary>
    public static int FirstEndingAfter(ReadOnlySpan<SourceSegment> segments, int offset)
    {
        int low = 0;
        int high = segments.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (segments[middle].CleanEnd <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
