using QuestSearch.Books;

namespace QuestSearch;

public sealed partial class SourceMap
{
    /// <summary>Adds the part of the map that concerns a span to a list, with text offsets counted from the start of the span.</summary>
    internal void Cut(TextSpan span, List<SourceSegment> target)
    {
        for (int i = SourceSegments.FirstEndingAfter(_byText, span.Start); i < _byText.Length && _byText[i].CleanStart < span.End; i++)
        {
            SourceSegment segment = _byText[i];
            int start = Math.Max(span.Start, segment.CleanStart);
            int end = Math.Min(span.End, segment.CleanEnd);
            target.Add(new SourceSegment(start - span.Start, end - start, SourceSegments.Cut(segment, span), segment.IsVerbatim));
        }
    }
}
