using System.Text;

namespace QuestSearch.Benchmarks.Corpora;

/// <summary>The text that all engines index: as books for QuestSearch and, sentence by sentence, for the engines that know no books.</summary>
/// <param name="Name">Its name, fit for a file.</param>
/// <param name="Books">The books.</param>
/// <param name="Sentences">Their sentences, as QuestSearch parts them.</param>
internal sealed record Corpus(string Name, IReadOnlyList<Book> Books, IReadOnlyList<CorpusSentence> Sentences)
{
    /// <summary>Gets the size of the sentences in UTF-8.</summary>
    public long ByteCount { get; } = Sentences.Sum(sentence => (long)Encoding.UTF8.GetByteCount(sentence.Text));

    /// <summary>Reads the real text that the options name or else the pages of the synthetic library.</summary>
    public static Corpus Load(BenchmarkOptions options)
    {
        Book[] books = options.TextPath is { } path
            ? [ReadReal(path)]
            : [.. SyntheticLibrary.Write(options.SentenceCount).Select(ReadSynthetic)];
        string name = options.TextPath is null ? $"synthetic-{options.SentenceCount}" : "real";
        return new Corpus(name, books, [.. books.SelectMany(SentencesOf)]);
    }

    private static Book ReadSynthetic(SyntheticBook book) =>
        new PlainTextReader(new PlainTextReaderOptions { Id = book.Id }).Read(string.Join('\f', book.Pages));

    private static Book ReadReal(string path) =>
        Directory.Exists(path) ? PlainTextReader.Default.ReadFiles(PageFiles.InFolder(path)) : PlainTextReader.Default.ReadFile(path);

    private static IEnumerable<CorpusSentence> SentencesOf(Book book)
    {
        foreach (Sentence sentence in SentenceSegmenter.Default.Segment(book))
        {
            TextFlow flow = book.FlowOf(sentence.Plane);
            int? page = flow.PageAt(sentence.Span.Start);
            int? note = flow.Paragraphs[sentence.Paragraph].Note;
            yield return new CorpusSentence(
                book.Id,
                sentence.Ordinal,
                sentence.Plane,
                page is { } ordinal ? book.Pages[ordinal].Label ?? "" : "",
                sentence.Span.In(flow.Text).ToString(),
                [.. sentence.NoteReferences.Select(reference => flow.NoteReferences[reference].Note).OfType<int>().Distinct().Select(carried => CorpusSentence.KeyOfNote(book.Id, carried))],
                note is { } own ? CorpusSentence.KeyOfNote(book.Id, own) : null);
        }
    }
}
