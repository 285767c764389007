namespace QuestSearch;

public sealed partial class TextFlow
{
    /// <summary>Adds the page of the first character of a span and the pages that begin behind it to an empty list, by offsets from the start of the span; of several that begin at one place only the last, which alone holds text.</summary>
    internal void CutPageBreaks(TextSpan span, List<PageBreak> target)
    {
        for (int i = Math.Max(0, LastBreakAtOrBefore(span.Start)); i < _pageBreaks.Length && _pageBreaks[i].Offset < span.End; i++)
        {
            PageBreak pageBreak = new(Math.Max(0, _pageBreaks[i].Offset - span.Start), _pageBreaks[i].Page);
            if (target.Count > 0 && target[^1].Offset == pageBreak.Offset)
            {
                target[^1] = pageBreak;
            }
            else
            {
                target.Add(pageBreak);
            }
        }
    }

    /// <summary>Adds the doubtful words of a span to a list, by offsets from the start of the span.</summary>
    internal void CutVariants(TextSpan span, List<WordVariant> target)
    {
        for (int i = FirstVariantFrom(span.Start); i < Variants.Count && Variants[i].Span.End <= span.End; i++)
        {
            TextSpan word = Variants[i].Span;
            target.Add(Variants[i] with { Span = new TextSpan(word.Start - span.Start, word.End - span.Start) });
        }
    }

    private int FirstVariantFrom(int offset)
    {
        int low = 0;
        int high = Variants.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Variants[middle].Span.Start < offset)
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
