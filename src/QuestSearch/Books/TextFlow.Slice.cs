namespace QuestSearch;

public sealed partial class TextFlow
{
    /// <summary>Cuts out a span with its anchors and the given note references, all offsets counted from the start of the span; paragraphs are left behind.</summary>
    internal TextFlow Slice(TextSpan span, IReadOnlyList<int> noteReferences)
    {
        NoteReference[] references = noteReferences.Count == 0 ? [] : new NoteReference[noteReferences.Count];
        for (int i = 0; i < references.Length; i++)
        {
            NoteReference reference = NoteReferences[noteReferences[i]];
            references[i] = reference with { Offset = reference.Offset - span.Start };
        }

        return new TextFlow(span.In(Text).ToString(), [], SlicePageBreaks(span), references, SliceVariants(span), Source.Slice(span));
    }

    /// <summary>Cuts out the page of the first character and the pages that begin behind it; of several that begin at one place only the last holds text.</summary>
    private PageBreak[] SlicePageBreaks(TextSpan span)
    {
        ReadOnlySpan<PageBreak> inside = _pageBreaks.AsSpan(Math.Max(0, LastBreakAtOrBefore(span.Start)));
        int count = 0;
        while (count < inside.Length && inside[count].Offset < span.End)
        {
            count++;
        }

        if (count == 0)
        {
            return [];
        }

        PageBreak[] breaks = new PageBreak[count];
        int kept = 0;
        foreach (PageBreak pageBreak in inside[..count])
        {
            int offset = Math.Max(0, pageBreak.Offset - span.Start);
            kept -= kept > 0 && breaks[kept - 1].Offset == offset ? 1 : 0;
            breaks[kept++] = new PageBreak(offset, pageBreak.Page);
        }

        return kept == count ? breaks : breaks[..kept];
    }

    private WordVariant[] SliceVariants(TextSpan span)
    {
        int first = FirstVariantFrom(span.Start);
        int end = first;
        while (end < Variants.Count && Variants[end].Span.End <= span.End)
        {
            end++;
        }

        WordVariant[] variants = first == end ? [] : new WordVariant[end - first];
        for (int i = 0; i < variants.Length; i++)
        {
            WordVariant variant = Variants[first + i];
            variants[i] = variant with { Span = new TextSpan(variant.Span.Start - span.Start, variant.Span.End - span.Start) };
        }

        return variants;
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
