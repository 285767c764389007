using QuestSearch.Analysis;
using QuestSearch.Postings;

namespace QuestSearch.Indexing;

/// <summary>Turns a book into the documents of its block, inverted: its own, then one for each sentence. Serves one book.</summary>
internal sealed class BookInverter
{
    /// <summary>What is longer than this is no label that anybody asks for.</summary>
    private const int LongestLabel = 1000;

    /// <summary>What a record of a sentence takes, about.</summary>
    private const int BytesOfRecord = 80;

    private readonly string _bookId;
    private readonly KeywordInverter _book = new(FieldNames.Book);
    private readonly KeywordInverter _carriedNote = new(FieldNames.CarriedNote);
    private readonly KeywordInverter _kind = new(FieldNames.Kind);
    private readonly FieldInverter _text = new(FieldNames.Text, isPositional: true);
    private readonly TextInverter _words;
    private readonly SentenceLengths _lengths;
    private readonly NumberColumn _firstPage;
    private readonly NumberColumn _lastPage;
    private readonly NumberColumn _section;
    private readonly ByteWriter _records;
    private readonly SentenceRecordWriter _sentences = new();
    private readonly int[] _recordEnds;
    private int _documents;

    private BookInverter(string bookId, int documents, TextAnalyzer analyzer)
    {
        _bookId = bookId;
        _words = new TextInverter(analyzer, _text);
        _records = new ByteWriter(checked(documents * BytesOfRecord));
        _lengths = new SentenceLengths(documents);
        _firstPage = new NumberColumn(FieldNames.FirstPage, new int[documents]);
        _lastPage = new NumberColumn(FieldNames.LastPage, new int[documents]);
        _section = new NumberColumn(FieldNames.Section, new int[documents]);
        _recordEnds = new int[documents];
    }

    /// <summary>Inverts a book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="sentences">Its sentences in the order of their ordinals.</param>
    /// <param name="analyzer">Makes the terms.</param>
    /// <param name="reached">Called before each sentence with the number of sentences that went before.</param>
    public static InvertedBlock Invert(Book book, IReadOnlyList<Sentence> sentences, TextAnalyzer analyzer, Action<int> reached)
    {
        BookRecorder recorder = new(book, sentences);
        BookInverter inverter = new(book.Id, sentences.Count + 1, analyzer);
        inverter.Add(recorder.RecordBook());
        SentenceRecord record = new();
        foreach (Sentence sentence in sentences)
        {
            reached(sentence.Ordinal);
            recorder.RecordSentence(sentence, record);
            inverter.Add(record);
        }

        return inverter.Finish();
    }

    private static int OneBased(int? ordinal) => (ordinal ?? -1) + 1;

    private void Add(BookRecord book)
    {
        BookRecordFormat.Write(_records, book);
        FinishDocument(Kinds.Book);
    }

    private void Add(SentenceRecord sentence)
    {
        int document = _documents;
        int positions = _words.Add(document, sentence.Text.Span, sentence.Variants);
        _lengths.Set(document, (byte)Math.Min(positions, SentenceLengths.Longest));
        _firstPage.Values[document] = OneBased(sentence.PageAt(0));
        _lastPage.Values[document] = OneBased(sentence.PageAt(sentence.Text.Length - 1));
        _section.Values[document] = OneBased(sentence.Section);
        AddNotes(document, sentence.NoteReferences);
        _sentences.Write(_records, sentence);
        FinishDocument(Kinds.Of(sentence.Plane));
    }

    private void AddNotes(int document, List<NoteReference> references)
    {
        if (references.Count > 0)
        {
            _kind.Add(document, Kinds.CarriesNote);
        }

        foreach (NoteReference reference in references)
        {
            if (reference.Label.Length <= LongestLabel)
            {
                _carriedNote.Add(document, reference.Label);
            }
        }
    }

    private void FinishDocument(string kind)
    {
        _book.Add(_documents, _bookId);
        _kind.Add(_documents, kind);
        _recordEnds[_documents++] = _records.Length;
    }

    private InvertedBlock Finish()
    {
        InvertedBlock block = new()
        {
            Lengths = _lengths,
            Fields = [_book.Finish(), _carriedNote.Finish(), _kind.Finish(), _text.Finish()],
            Numbers = [_firstPage, _lastPage, _section],
            Records = new BytesColumn(FieldNames.Record, _records.Written.ToArray(), _recordEnds),
        };
        _records.Release();
        _words.Release();
        return block;
    }
}
