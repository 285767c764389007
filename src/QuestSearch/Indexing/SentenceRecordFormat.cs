using QuestSearch.Books;

namespace QuestSearch.Indexing;

/// <summary>The binary form of a <see cref="SentenceRecord"/>: a header of small enumerations, the text, its place, the source segments, then the rare parts.</summary>
internal static class SentenceRecordFormat
{
    private const int HasRareParts = 1 << 6;

    public static void Write(ByteWriter target, SentenceRecord sentence)
    {
        TextFlow flow = sentence.Flow;
        bool hasFirstPage = flow.PageBreaks.Count > 0 && flow.PageBreaks[0].Offset == 0;
        int laterBreaks = flow.PageBreaks.Count - (hasFirstPage ? 1 : 0);
        bool hasRareParts = laterBreaks + flow.NoteReferences.Count + flow.Variants.Count > 0;
        target.WriteNumber((int)sentence.Plane | ((int)sentence.Fragment << 2) | ((int)sentence.Separator << 4) | (hasRareParts ? HasRareParts : 0));
        target.WriteText(flow.Text);
        target.WriteNumber(sentence.Paragraph);
        target.WriteOptional(sentence.Section);
        target.WriteOptional(hasFirstPage ? flow.PageBreaks[0].Page : null);
        if (sentence.Plane == Plane.Note)
        {
            target.WriteOptional(sentence.Note);
        }

        SourceSegmentFormat.Write(target, flow.Source.Segments);
        if (hasRareParts)
        {
            WritePageBreaks(target, flow.PageBreaks, hasFirstPage ? 1 : 0);
            WriteNoteReferences(target, flow.NoteReferences);
            WriteVariants(target, flow.Variants);
        }
    }

    public static SentenceRecord Read(ReadOnlySpan<byte> bytes)
    {
        ByteReader source = new(bytes);
        int header = source.ReadNumber();
        bool hasRareParts = (header & HasRareParts) != 0;
        Plane plane = (Plane)(header & 3);
        string text = source.ReadText();
        int paragraph = source.ReadNumber();
        int? section = source.ReadOptional();
        int? firstPage = source.ReadOptional();
        int? note = plane == Plane.Note ? source.ReadOptional() : null;
        SourceSegment[] segments = SourceSegmentFormat.Read(ref source);
        return new SentenceRecord
        {
            Flow = new TextFlow(
                text,
                [],
                ReadPageBreaks(ref source, firstPage, hasRareParts),
                hasRareParts ? ReadNoteReferences(ref source) : [],
                hasRareParts ? ReadVariants(ref source) : [],
                new SourceMap(segments)),
            Plane = plane,
            Fragment = (SentenceFragment)((header >> 2) & 3),
            Paragraph = paragraph,
            Section = section,
            Note = note,
            Separator = (SentenceSeparator)((header >> 4) & 3),
        };
    }

    private static void WritePageBreaks(ByteWriter target, IReadOnlyList<PageBreak> breaks, int from)
    {
        target.WriteNumber(breaks.Count - from);
        for (int i = from; i < breaks.Count; i++)
        {
            target.WriteNumber(breaks[i].Offset);
            target.WriteNumber(breaks[i].Page);
        }
    }

    private static PageBreak[] ReadPageBreaks(ref ByteReader source, int? firstPage, bool hasLaterBreaks)
    {
        int later = hasLaterBreaks ? source.ReadCount() : 0;
        int first = firstPage is null ? 0 : 1;
        PageBreak[] breaks = new PageBreak[first + later];
        if (firstPage is { } page)
        {
            breaks[0] = new PageBreak(0, page);
        }

        for (int i = first; i < breaks.Length; i++)
        {
            breaks[i] = new PageBreak(source.ReadNumber(), source.ReadNumber());
        }

        return breaks;
    }

    private static void WriteNoteReferences(ByteWriter target, IReadOnlyList<NoteReference> references)
    {
        target.WriteNumber(references.Count);
        foreach (NoteReference reference in references)
        {
            target.WriteSigned(reference.Offset);
            target.WriteText(reference.Label);
            target.WriteOptional(reference.Note);
            target.WriteNumber(reference.IsGuess ? 1 : 0);
            target.WriteNumber(reference.Source.File);
            target.WriteNumber(reference.Source.Start);
            target.WriteNumber(reference.Source.Length);
        }
    }

    private static NoteReference[] ReadNoteReferences(ref ByteReader source)
    {
        NoteReference[] references = new NoteReference[source.ReadCount()];
        for (int i = 0; i < references.Length; i++)
        {
            references[i] = new NoteReference(
                source.ReadSigned(), source.ReadText(), source.ReadOptional(), source.ReadNumber() != 0, ReadSpan(ref source));
        }

        return references;
    }

    private static SourceSpan ReadSpan(ref ByteReader source)
    {
        int file = source.ReadNumber();
        int start = source.ReadNumber();
        return new SourceSpan(file, start, start + source.ReadNumber());
    }

    private static void WriteVariants(ByteWriter target, IReadOnlyList<WordVariant> variants)
    {
        target.WriteNumber(variants.Count);
        foreach (WordVariant variant in variants)
        {
            target.WriteNumber(variant.Span.Start);
            target.WriteNumber(variant.Span.Length);
            target.WriteText(variant.Form);
        }
    }

    private static WordVariant[] ReadVariants(ref ByteReader source)
    {
        WordVariant[] variants = new WordVariant[source.ReadCount()];
        for (int i = 0; i < variants.Length; i++)
        {
            int start = source.ReadNumber();
            variants[i] = new WordVariant(new TextSpan(start, start + source.ReadNumber()), source.ReadText());
        }

        return variants;
    }
}
