namespace QuestSearch.Tool.Json;

/// <summary>Writes how a book was read: a row for the book, then its pages, sentences, notes and decisions.</summary>
internal sealed class BookRows(Book book, IReadOnlyList<Sentence> sentences)
{
    public void WriteTo(JsonLinesWriter writer)
    {
        writer.Write(ForBook());
        foreach (Page page in book.Pages)
        {
            writer.Write(ForPage(page));
        }

        foreach (Sentence sentence in sentences)
        {
            writer.Write(ForSentence(sentence));
        }

        ILookup<int, int> referrers = ReferrersByNote();
        foreach (Note note in book.Notes)
        {
            writer.Write(ForNote(note, referrers[note.Ordinal]));
        }

        foreach (ReadingLogEntry entry in book.Log)
        {
            writer.Write(ForDecision(entry));
        }
    }

    private BookRow ForBook() => new(
        "book",
        book.Id,
        book.Metadata.Title,
        book.Metadata.Authors,
        book.Metadata.Year,
        book.Metadata.Language,
        [.. book.Files.Select(file => new FileRow(file.Name, file.Encoding, file.Length))]);

    private PageRow ForPage(Page page) => new(
        "page", book.Id, page.Ordinal, page.Label, JsonNames.Of(page.LabelOrigin), page.PrintedLabel, page.RunningHead, page.RunningFoot, SourceRow.Of(page.Source));

    private SentenceRow ForSentence(Sentence sentence)
    {
        TextFlow flow = book.FlowOf(sentence.Plane);
        return new SentenceRow(
            "sentence",
            book.Id,
            sentence.Ordinal,
            JsonNames.Of(sentence.Plane),
            sentence.Span.In(flow.Text).ToString(),
            LabelsOf(flow, sentence.Span),
            [.. sentence.NoteReferences.Select(reference => flow.NoteReferences[reference].Label)],
            flow.Paragraphs[sentence.Paragraph].Section is { } section ? book.Sections[section].Title : null,
            sentence.Paragraph,
            JsonNames.Of(sentence.Fragment),
            SourceRow.Of(flow.Source.ToSource(sentence.Span)));
    }

    private NoteRow ForNote(Note note, IEnumerable<int> referrers) => new(
        "note",
        book.Id,
        note.Ordinal,
        note.Label,
        JsonNames.Of(note.Kind),
        note.Span.In(book.NotesFlow.Text).ToString(),
        LabelsOf(book.NotesFlow, note.Span),
        [.. referrers],
        SourceRow.Of(book.NotesFlow.Source.ToSource(note.Span)));

    private LogRow ForDecision(ReadingLogEntry entry) => new(
        "log", book.Id, JsonNames.Of(entry.Decision), SourceRow.Of(entry.Source), entry.Removed, entry.Reason, entry.Confidence);

    private string?[] LabelsOf(TextFlow flow, TextSpan span) => [.. flow.PagesOf(span).Select(page => book.Pages[page].Label)];

    private ILookup<int, int> ReferrersByNote() =>
        (from sentence in sentences
         from index in sentence.NoteReferences
         let reference = book.FlowOf(sentence.Plane).NoteReferences[index]
         where reference.Note.HasValue
         select (Note: reference.Note.GetValueOrDefault(), sentence.Ordinal)).ToLookup(pair => pair.Note, pair => pair.Ordinal);
}
