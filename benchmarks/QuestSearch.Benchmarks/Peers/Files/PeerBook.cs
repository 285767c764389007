namespace QuestSearch.Benchmarks.Peers.Files;

/// <summary>A book for QuestSearch with its sentences, which are just those of the file.</summary>
/// <param name="Book">The book: a paragraph for each sentence.</param>
/// <param name="Sentences">Its sentences: one for each paragraph.</param>
internal sealed record PeerBook(Book Book, IReadOnlyList<Sentence> Sentences)
{
    /// <summary>Builds the books of a file's sentences while these are read; each book's stand together.</summary>
    /// <exception cref="InvalidDataException">A sentence is blank.</exception>
    public static IEnumerable<PeerBook> BuildAll(IEnumerable<PeerSentence> sentences)
    {
        Lines? book = null;
        foreach (PeerSentence sentence in sentences)
        {
            if (book is not null && book.Id != sentence.Book)
            {
                yield return book.Build();
                book = null;
            }

            book ??= new Lines(sentence.Book);
            book.Add(sentence);
        }

        if (book is not null)
        {
            yield return book.Build();
        }
    }

    /// <summary>Builds a book as if it had been read from a text of one line for each sentence.</summary>
    private sealed class Lines(string id)
    {
        private readonly BookBuilder _builder = new(id, new BookMetadata { Title = id });
        private string? _page;
        private int _count;
        private int _offset;

        public string Id => id;

        public void Add(PeerSentence sentence)
        {
            if (sentence.Page != _page)
            {
                _page = sentence.Page;
                _builder.AddPageBreak(_page, new SourceSpan(0, _offset, _offset));
            }

            _builder.BeginParagraph();
            _builder.Append(sentence.Text.Span, file: 0, _offset);
            _offset += sentence.Text.Length + 1;
            _count++;
        }

        public PeerBook Build()
        {
            _builder.AddFile(new SourceFile($"{id}.txt", Encoding: null, HasByteOrderMark: false, _offset));
            Book book = _builder.Build();
            return book.Body.Paragraphs.Count == _count
                ? new PeerBook(book, [.. book.Body.Paragraphs.Select(SentenceOf)])
                : throw new InvalidDataException($"A sentence of '{id}' is blank.");
        }

        private static Sentence SentenceOf(Paragraph paragraph, int index) =>
            new(index, paragraph.Plane, paragraph.Span, index, NoteReferences: [], SentenceFragment.None);
    }
}
