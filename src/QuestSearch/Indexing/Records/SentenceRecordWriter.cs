using System.Runtime.InteropServices;
using System.Text;
using QuestSearch.Books;

namespace QuestSearch.Indexing;

/// <summary>
/// Writes the binary form of sentences: a header, the text (compressed when that makes it shorter), the place, the source segments, then the rare parts. Keeps buffers between sentences; not thread-safe.
/// </summary>
internal sealed class SentenceRecordWriter
{
    private readonly SymbolEncoder _symbols = new(SymbolTrie.English);

    public void Write(ByteWriter target, SentenceRecord sentence)
    {
        ReadOnlySpan<char> text = sentence.Text.Span;
        ReadOnlySpan<SourceSegment> segments = CollectionsMarshal.AsSpan(sentence.Segments);
        bool isOneRun = IsOneRun(segments, text.Length);
        bool hasFirstPage = sentence.PageBreaks.Count > 0 && sentence.PageBreaks[0].Offset == 0;
        int laterBreaks = sentence.PageBreaks.Count - (hasFirstPage ? 1 : 0);
        ReadOnlySpan<byte> symbols = _symbols.Encode(text);
        SentenceRecordHeader header = new(
            sentence.Plane,
            sentence.Separator,
            isOneRun,
            NamesFile: isOneRun && segments[0].Source.File > 0,
            sentence.Fragment,
            IsPlain: symbols.Length > text.Length && symbols.Length > Encoding.UTF8.GetByteCount(text),
            HasRareParts: laterBreaks + sentence.NoteReferences.Count + sentence.Variants.Count > 0);
        header.Write(target);
        WriteText(target, text, symbols, header.IsPlain);
        target.WriteOptional(sentence.Section);
        target.WriteOptional(hasFirstPage ? sentence.PageBreaks[0].Page : null);
        if (sentence.Plane == Plane.Note)
        {
            target.WriteOptional(sentence.Note);
        }

        WriteSource(target, segments, header);
        if (header.HasRareParts)
        {
            WritePageBreaks(target, sentence.PageBreaks, hasFirstPage ? 1 : 0);
            WriteNoteReferences(target, sentence.NoteReferences);
            WriteVariants(target, sentence.Variants);
        }
    }

    private static bool IsOneRun(ReadOnlySpan<SourceSegment> segments, int length) =>
        segments is [{ CleanStart: 0, IsVerbatim: true } only] && only.CleanLength == length && only.Source.Length == length;

    private static void WriteText(ByteWriter target, ReadOnlySpan<char> text, ReadOnlySpan<byte> symbols, bool isPlain)
    {
        if (isPlain)
        {
            target.WriteText(text);
        }
        else
        {
            target.WriteNumber(symbols.Length);
            symbols.CopyTo(target.Extend(symbols.Length));
        }
    }

    private static void WriteSource(ByteWriter target, ReadOnlySpan<SourceSegment> segments, SentenceRecordHeader header)
    {
        if (!header.IsOneRun)
        {
            SourceSegmentFormat.Write(target, segments);
            return;
        }

        if (header.NamesFile)
        {
            target.WriteNumber(segments[0].Source.File);
        }

        target.WriteNumber(segments[0].Source.Start);
    }

    private static void WritePageBreaks(ByteWriter target, List<PageBreak> breaks, int from)
    {
        target.WriteNumber(breaks.Count - from);
        for (int i = from; i < breaks.Count; i++)
        {
            target.WriteNumber(breaks[i].Offset);
            target.WriteNumber(breaks[i].Page);
        }
    }

    private static void WriteNoteReferences(ByteWriter target, List<NoteReference> references)
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

    private static void WriteVariants(ByteWriter target, List<WordVariant> variants)
    {
        target.WriteNumber(variants.Count);
        foreach (WordVariant variant in variants)
        {
            target.WriteNumber(variant.Span.Start);
            target.WriteNumber(variant.Span.Length);
            target.WriteText(variant.Form);
        }
    }
}
