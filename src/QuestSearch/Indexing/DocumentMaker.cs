using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using QuestSearch.Analysis;
using QuestSearch.Postings;

namespace QuestSearch.Indexing;

/// <summary>Turns records into Lucene documents. All documents share one set of fields, so each must be consumed before the next is made.</summary>
internal sealed class DocumentMaker : IDisposable
{
    /// <summary>Lucene refuses terms beyond 32,766 bytes; what is longer than this is no label that anybody asks for.</summary>
    private const int LongestLabel = 1000;

    private static readonly FieldType TextType = MakeTextType();
    private static readonly string[] Digits = [.. Enumerable.Range(0, SentenceLengths.Longest + 1).Select(length => length.ToString(CultureInfo.InvariantCulture))];

    private readonly StringField _book = new(FieldNames.Book, string.Empty, Field.Store.NO);
    private readonly StringField _kind = new(FieldNames.Kind, string.Empty, Field.Store.NO);
    private readonly StringField _carriesNote = new(FieldNames.Kind, Kinds.CarriesNote, Field.Store.NO);
    private readonly Field _text;
    private readonly IndexTokenStream _tokens;
    private readonly ByteWriter _bytes = new();
    private readonly SentenceRecordWriter _sentences = new();
    private readonly BytesRef _recordValue = new();
    private readonly BinaryDocValuesField _record;
    private readonly NumericDocValuesField _firstPage = new(FieldNames.FirstPage, 0);
    private readonly NumericDocValuesField _lastPage = new(FieldNames.LastPage, 0);
    private readonly NumericDocValuesField _section = new(FieldNames.Section, 0);
    private readonly StringField _length = new(SentenceLengths.FieldName, string.Empty, Field.Store.NO);
    private readonly List<IIndexableField> _document = [];

    public DocumentMaker(TextAnalyzer analyzer)
    {
        _tokens = new IndexTokenStream(analyzer);
        _text = new Field(FieldNames.Text, _tokens, TextType);
        _record = new BinaryDocValuesField(FieldNames.Record, _recordValue);
    }

    /// <summary>Makes the document of a book; those of its sentences follow it.</summary>
    public IReadOnlyList<IIndexableField> MakeBook(BookRecord book)
    {
        _bytes.Clear();
        BookRecordFormat.Write(_bytes, book);
        _book.SetStringValue(book.Id);
        _kind.SetStringValue(Kinds.Book);
        SetRecord();
        _document.Clear();
        _document.AddRange([_book, _kind, _record]);
        return _document;
    }

    public IReadOnlyList<IIndexableField> MakeSentence(SentenceRecord sentence)
    {
        _bytes.Clear();
        _sentences.Write(_bytes, sentence);
        SetRecord();
        _tokens.SetText(sentence.Text, sentence.Flow.Variants);
        _length.SetStringValue(Digits[Math.Min(_tokens.PositionCount, SentenceLengths.Longest)]);
        _kind.SetStringValue(Kinds.Of(sentence.Plane));
        _firstPage.SetInt64Value(OneBased(sentence.Flow.PageAt(0)));
        _lastPage.SetInt64Value(OneBased(sentence.Flow.PageAt(sentence.Text.Length - 1)));
        _section.SetInt64Value(OneBased(sentence.Section));
        _document.Clear();
        _document.AddRange([_book, _kind, _length, _text, _record, _firstPage, _lastPage, _section]);
        if (sentence.Flow.NoteReferences.Count > 0)
        {
            _document.Add(_carriesNote);
            foreach (NoteReference reference in sentence.Flow.NoteReferences.Where(reference => reference.Label.Length <= LongestLabel))
            {
                _document.Add(new StringField(FieldNames.CarriedNote, reference.Label, Field.Store.NO));
            }
        }

        return _document;
    }

    public void Dispose() => _tokens.Dispose();

    private static FieldType MakeTextType()
    {
        FieldType type = new()
        {
            IsIndexed = true,
            IsTokenized = true,
            OmitNorms = true,
            IndexOptions = Lucene.Net.Index.IndexOptions.DOCS_AND_FREQS_AND_POSITIONS,
        };
        type.Freeze();
        return type;
    }

    private static long OneBased(int? ordinal) => (ordinal ?? -1) + 1;

    private void SetRecord()
    {
        _recordValue.Bytes = _bytes.Buffer;
        _recordValue.Offset = 0;
        _recordValue.Length = _bytes.Length;
        _record.SetBytesValue(_recordValue);
    }
}
