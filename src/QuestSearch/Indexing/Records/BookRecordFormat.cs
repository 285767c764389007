namespace QuestSearch.Indexing;

/// <summary>The binary form of a <see cref="BookRecord"/>; the id comes first, so that it can be read alone.</summary>
internal static class BookRecordFormat
{
    public static void Write(ByteWriter target, BookRecord book)
    {
        target.WriteText(book.Id);
        target.WriteNumber(book.SentenceCount);
        target.WriteNumber(book.BodySentenceCount);
        WriteMetadata(target, book.Metadata);
        WriteFiles(target, book.Files);
        WritePages(target, book.Pages);
        WriteSections(target, book.Sections);
        WriteNotes(target, book.Notes);
    }

    public static string ReadId(ReadOnlySpan<byte> bytes) => new ByteReader(bytes).ReadText();

    public static BookRecord Read(ReadOnlySpan<byte> bytes)
    {
        ByteReader source = new(bytes);
        return new BookRecord
        {
            Id = source.ReadText(),
            SentenceCount = source.ReadNumber(),
            BodySentenceCount = source.ReadNumber(),
            Metadata = ReadMetadata(ref source),
            Files = ReadFiles(ref source),
            Pages = ReadPages(ref source),
            Sections = ReadSections(ref source),
            Notes = ReadNotes(ref source),
        };
    }

    private static void WriteMetadata(ByteWriter target, BookMetadata metadata)
    {
        target.WriteOptionalText(metadata.Title);
        target.WriteNumber(metadata.Authors.Count);
        foreach (string author in metadata.Authors)
        {
            target.WriteText(author);
        }

        target.WriteNumber(metadata.Year is null ? 0 : 1);
        target.WriteSigned(metadata.Year ?? 0);
        target.WriteOptionalText(metadata.Publisher);
        target.WriteOptionalText(metadata.Language);
    }

    private static BookMetadata ReadMetadata(ref ByteReader source)
    {
        string? title = source.ReadOptionalText();
        string[] authors = new string[source.ReadCount()];
        for (int i = 0; i < authors.Length; i++)
        {
            authors[i] = source.ReadText();
        }

        bool hasYear = source.ReadNumber() != 0;
        int year = source.ReadSigned();
        return new BookMetadata
        {
            Title = title,
            Authors = [.. authors],
            Year = hasYear ? year : null,
            Publisher = source.ReadOptionalText(),
            Language = source.ReadOptionalText(),
        };
    }

    private static void WriteFiles(ByteWriter target, IReadOnlyList<SourceFile> files)
    {
        target.WriteNumber(files.Count);
        foreach (SourceFile file in files)
        {
            target.WriteText(file.Name);
            target.WriteOptionalText(file.Encoding);
            target.WriteNumber(file.HasByteOrderMark ? 1 : 0);
            target.WriteNumber(file.Length);
        }
    }

    private static SourceFile[] ReadFiles(ref ByteReader source)
    {
        SourceFile[] files = new SourceFile[source.ReadCount()];
        for (int i = 0; i < files.Length; i++)
        {
            files[i] = new SourceFile(source.ReadText(), source.ReadOptionalText(), source.ReadNumber() != 0, source.ReadNumber());
        }

        return files;
    }

    private static void WritePages(ByteWriter target, IReadOnlyList<PageRecord> pages)
    {
        target.WriteNumber(pages.Count);
        foreach (PageRecord page in pages)
        {
            target.WriteNumber((int)page.Origin);
            target.WriteOptionalText(page.Label);
        }
    }

    private static PageRecord[] ReadPages(ref ByteReader source)
    {
        PageRecord[] pages = new PageRecord[source.ReadCount()];
        for (int i = 0; i < pages.Length; i++)
        {
            PageLabelOrigin origin = (PageLabelOrigin)source.ReadNumber();
            pages[i] = new PageRecord(source.ReadOptionalText(), origin);
        }

        return pages;
    }

    private static void WriteSections(ByteWriter target, IReadOnlyList<SectionRecord> sections)
    {
        target.WriteNumber(sections.Count);
        foreach (SectionRecord section in sections)
        {
            target.WriteText(section.Title);
            target.WriteNumber(section.Level);
            target.WriteOptional(section.Parent);
        }
    }

    private static SectionRecord[] ReadSections(ref ByteReader source)
    {
        SectionRecord[] sections = new SectionRecord[source.ReadCount()];
        for (int i = 0; i < sections.Length; i++)
        {
            sections[i] = new SectionRecord(source.ReadText(), source.ReadNumber(), source.ReadOptional());
        }

        return sections;
    }

    private static void WriteNotes(ByteWriter target, IReadOnlyList<NoteRecord> notes)
    {
        target.WriteNumber(notes.Count);
        foreach (NoteRecord note in notes)
        {
            target.WriteText(note.Label);
            target.WriteNumber((int)note.Kind);
            target.WriteNumber(note.FirstSentence);
            target.WriteNumber(note.SentenceCount);
            target.WriteNumber(note.Referrers.Count);
            foreach (int referrer in note.Referrers)
            {
                target.WriteNumber(referrer);
            }
        }
    }

    private static NoteRecord[] ReadNotes(ref ByteReader source)
    {
        NoteRecord[] notes = new NoteRecord[source.ReadCount()];
        for (int i = 0; i < notes.Length; i++)
        {
            notes[i] = new NoteRecord(
                source.ReadText(), (NoteKind)source.ReadNumber(), source.ReadNumber(), source.ReadNumber(), ReadNumbers(ref source));
        }

        return notes;
    }

    private static int[] ReadNumbers(ref ByteReader source)
    {
        int[] numbers = new int[source.ReadCount()];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = source.ReadNumber();
        }

        return numbers;
    }
}
