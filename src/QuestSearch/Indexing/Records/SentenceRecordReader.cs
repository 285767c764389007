using QuestSearch.Books;

namespace QuestSearch.Indexing;

/// <summary>Reads what <see cref="SentenceRecordWriter"/> wrote.</summary>
internal static class SentenceRecordReader
{
    /// <summary>Replaces the contents of a sentence by those of a record.</summary>
    /// <exception cref="InvalidDataException">The record is cut short or malformed.</exception>
    public static void Read(ReadOnlySpan<byte> bytes, StoredSentence sentence)
    {
        ByteReader source = new(bytes);
        SentenceRecordHeader header = SentenceRecordHeader.Read(ref source);
        sentence.Plane = header.Plane;
        sentence.Separator = header.Separator;
        sentence.Fragment = header.Fragment;
        sentence.Text = header.IsPlain ? source.ReadText() : ReadSymbols(ref source, sentence);
        sentence.Section = source.ReadOptional();
        int? firstPage = source.ReadOptional();
        sentence.Note = sentence.Plane == Plane.Note ? source.ReadOptional() : null;
        ReadSource(ref source, header, sentence);
        ReadPageBreaks(ref source, firstPage, header.HasRareParts, sentence.PageBreaks);
        sentence.NoteReferences.Clear();
        sentence.Variants.Clear();
        if (header.HasRareParts)
        {
            ReadNoteReferences(ref source, sentence.NoteReferences);
            ReadVariants(ref source, sentence.Variants);
        }

        source.ExpectEnd();
    }

    private static string ReadSymbols(ref ByteReader source, StoredSentence sentence)
    {
        ReadOnlySpan<byte> encoded = source.ReadBytes(source.ReadCount());
        Span<char> characters = sentence.Reserve(SymbolTable.CapacityFor(encoded.Length));
        return new string(characters[..SymbolTable.English.Decode(encoded, characters)]);
    }

    private static void ReadSource(ref ByteReader source, SentenceRecordHeader header, StoredSentence sentence)
    {
        if (!header.IsOneRun)
        {
            SourceSegmentFormat.Read(ref source, sentence.Segments);
            return;
        }

        int file = header.NamesFile ? source.ReadNumber() : 0;
        int start = source.ReadNumber();
        int length = sentence.Text.Length;
        sentence.Segments.Clear();
        sentence.Segments.Add(new SourceSegment(0, length, new SourceSpan(file, start, start + length), IsVerbatim: true));
    }

    private static void ReadPageBreaks(ref ByteReader source, int? firstPage, bool hasLaterBreaks, List<PageBreak> breaks)
    {
        breaks.Clear();
        if (firstPage is { } page)
        {
            breaks.Add(new PageBreak(0, page));
        }

        for (int later = hasLaterBreaks ? source.ReadCount() : 0; later > 0; later--)
        {
            breaks.Add(new PageBreak(source.ReadNumber(), source.ReadNumber()));
        }
    }

    private static void ReadNoteReferences(ref ByteReader source, List<NoteReference> references)
    {
        for (int count = source.ReadCount(); count > 0; count--)
        {
            references.Add(new NoteReference(
                source.ReadSigned(), source.ReadText(), source.ReadOptional(), source.ReadNumber() != 0, ReadSpan(ref source)));
        }
    }

    private static SourceSpan ReadSpan(ref ByteReader source)
    {
        int file = source.ReadNumber();
        int start = source.ReadNumber();
        return new SourceSpan(file, start, start + source.ReadNumber());
    }

    private static void ReadVariants(ref ByteReader source, List<WordVariant> variants)
    {
        for (int count = source.ReadCount(); count > 0; count--)
        {
            int start = source.ReadNumber();
            variants.Add(new WordVariant(new TextSpan(start, start + source.ReadNumber()), source.ReadText()));
        }
    }
}
