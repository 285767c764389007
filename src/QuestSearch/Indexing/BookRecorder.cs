namespace QuestSearch.Indexing;

/// <summary>Makes the records of a book and its sentences.</summary>
internal sealed class BookRecorder(Book book, IReadOnlyList<Sentence> sentences)
{
    public BookRecord RecordBook()
    {
        int bodySentences = sentences.Count(sentence => sentence.Plane != Plane.Note);
        return new BookRecord
        {
            Id = book.Id,
            Metadata = book.Metadata,
            Files = book.Files,
            Pages = [.. book.Pages.Select(page => new PageRecord(page.Label, page.LabelOrigin))],
            Sections = [.. book.Sections.Select(section => new SectionRecord(section.Title, section.Level, section.Parent))],
            Notes = RecordNotes(bodySentences),
            SentenceCount = sentences.Count,
            BodySentenceCount = bodySentences,
        };
    }

    /// <summary>Puts a sentence in the place of the one that a record holds.</summary>
    public void RecordSentence(Sentence sentence, SentenceRecord record)
    {
        TextFlow flow = book.FlowOf(sentence.Plane);
        Paragraph paragraph = flow.Paragraphs[sentence.Paragraph];
        record.Clear();
        record.Text = flow.Text.AsMemory(sentence.Span.Start, sentence.Span.Length);
        record.Plane = sentence.Plane;
        record.Fragment = sentence.Fragment;
        record.Section = paragraph.Section;
        record.Note = paragraph.Note;
        record.Separator = SeparatorAfter(sentence);
        flow.Source.Cut(sentence.Span, record.Segments);
        flow.CutPageBreaks(sentence.Span, record.PageBreaks);
        flow.CutVariants(sentence.Span, record.Variants);
        foreach (int index in sentence.NoteReferences.Items)
        {
            NoteReference reference = flow.NoteReferences[index];
            record.NoteReferences.Add(reference with { Offset = reference.Offset - sentence.Span.Start });
        }
    }

    private NoteRecord[] RecordNotes(int firstNoteSentence)
    {
        int[] sentenceCounts = new int[book.Notes.Count];
        List<int>[] referrers = [.. book.Notes.Select(_ => new List<int>())];
        foreach (Sentence sentence in sentences)
        {
            TextFlow flow = book.FlowOf(sentence.Plane);
            if (flow.Paragraphs[sentence.Paragraph].Note is { } own)
            {
                sentenceCounts[own]++;
            }

            foreach (int index in sentence.NoteReferences)
            {
                if (flow.NoteReferences[index].Note is { } note && (referrers[note].Count == 0 || referrers[note][^1] != sentence.Ordinal))
                {
                    referrers[note].Add(sentence.Ordinal);
                }
            }
        }

        NoteRecord[] notes = new NoteRecord[book.Notes.Count];
        int first = firstNoteSentence;
        for (int i = 0; i < notes.Length; first += sentenceCounts[i++])
        {
            notes[i] = new NoteRecord(book.Notes[i].Label, book.Notes[i].Kind, first, sentenceCounts[i], referrers[i]);
        }

        return notes;
    }

    private SentenceSeparator SeparatorAfter(Sentence sentence)
    {
        int next = sentence.Ordinal + 1;
        if (next == sentences.Count || sentences[next].Paragraph != sentence.Paragraph || (sentences[next].Plane == Plane.Note) != (sentence.Plane == Plane.Note))
        {
            return SentenceSeparator.ParagraphEnd;
        }

        return sentences[next].Span.Start == sentence.Span.End ? SentenceSeparator.Nothing : SentenceSeparator.Blank;
    }
}
