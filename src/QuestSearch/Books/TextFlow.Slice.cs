namespace QuestSearch;

public sealed partial class TextFlow
{
    /// <summary>Cuts out a span with its anchors and the given note references, all offsets counted from the start of the span; paragraphs are left behind.</summary>
    internal TextFlow Slice(TextSpan span, IReadOnlyList<int> noteReferences)
    {
        NoteReference[] references = new NoteReference[noteReferences.Count];
        for (int i = 0; i < references.Length; i++)
        {
            NoteReference reference = NoteReferences[noteReferences[i]];
            references[i] = reference with { Offset = reference.Offset - span.Start };
        }

        return new TextFlow(span.In(Text).ToString(), [], SlicePageBreaks(span), references, SliceVariants(span), Source.Slice(span));
    }

    private PageBreak[] SlicePageBreaks(TextSpan span)
    {
        List<PageBreak> breaks = [];
        for (int i = Math.Max(0, LastBreakAtOrBefore(span.Start)); i < PageBreaks.Count && PageBreaks[i].Offset < span.End; i++)
        {
            PageBreak pageBreak = new(Math.Max(0, PageBreaks[i].Offset - span.Start), PageBreaks[i].Page);
            if (breaks.Count > 0 && breaks[^1].Offset == pageBreak.Offset)
            {
                breaks.RemoveAt(breaks.Count - 1);
            }

            breaks.Add(pageBreak);
        }

        return [.. breaks];
    }

    private WordVariant[] SliceVariants(TextSpan span)
    {
        List<WordVariant> variants = [];
        for (int i = FirstVariantFrom(span.Start); i < Variants.Count && Variants[i].Span.End <= span.End; i++)
        {
            TextSpan word = Variants[i].Span;
            variants.Add(Variants[i] with { Span = new TextSpan(word.Start - span.Start, word.End - span.Start) });
        }

        return [.. variants];
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
