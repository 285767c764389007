namespace QuestSearch.Benchmarks.Peers.Files;

/// <summary>A book for QuestSearch with its sentences, which are just those of the file.</summary>
/// <param name="Book">The book: a paragraph for each sentence.</param>
/// <param name="Sentences">Its sentences: one for each paragraph.</param>
internal sealed record PeerBook(Book Book, IReadOnlyList<Sentence> Sentences)
{
    /// <summary>Parts the sentences of a file by their books, of which each one's stand together.</summary>
    public static IEnumerable<IReadOnlyList<PeerSentence>> Part(IEnumerable<PeerSentence> sentences)
    {
        List<PeerSentence> book = [];
        foreach (PeerSentence sentence in sentences)
        {
            if (book.Count > 0 && book[0].Book != sentence.Book)
            {
                yield return book;
                book = [];
            }

            book.Add(sentence);
        }

        if (book.Count > 0)
        {
            yield return book;
        }
    }

    /// <summary>Builds the book of some sentences, as if it had been read from a text of one line for each.</summary>
    /// <exception cref="InvalidDataException">A sentence is blank.</exception>
    public static PeerBook Build(IReadOnlyList<PeerSentence> sentences)
    {
        string id = sentences[0].Book;
        BookBuilder builder = new(id, new BookMetadata { Title = id });
        string? page = null;
        int offset = 0;
        foreach (PeerSentence sentence in sentences)
        {
            if (sentence.Page != page)
            {
                page = sentence.Page;
                builder.AddPageBreak(page, new SourceSpan(0, offset, offset));
            }

            builder.BeginParagraph();
            builder.Append(sentence.Text, file: 0, offset);
            offset += sentence.Text.Length + 1;
        }

        builder.AddFile(new SourceFile($"{id}.txt", Encoding: null, HasByteOrderMark: false, offset));
        Book book = builder.Build();
        return book.Body.Paragraphs.Count == sentences.Count
            ? new PeerBook(book, [.. book.Body.Paragraphs.Select(SentenceOf)])
            : throw new InvalidDataException($"A sentence of '{id}' is blank.");
    }

    private static Sentence SentenceOf(Paragraph paragraph, int index) =>
        new(index, paragraph.Plane, paragraph.Span, index, NoteReferences: [], SentenceFragment.None);
}
