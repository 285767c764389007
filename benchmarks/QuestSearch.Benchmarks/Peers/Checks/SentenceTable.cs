using QuestSearch.Analysis;
using QuestSearch.Benchmarks.Peers.Files;

namespace QuestSearch.Benchmarks.Peers.Checks;

/// <summary>The words of all sentences in memory, as QuestSearch finds them, to be searched from end to end.</summary>
internal sealed class SentenceTable
{
    private readonly List<string> _books = [];
    private readonly List<int> _firstSentenceOfBook = [];
    private readonly List<int> _firstWordOfSentence = [];
    private readonly List<TableWord> _words = [];

    public SentenceTable(IEnumerable<PeerSentence> sentences)
    {
        TextAnalyzer analyzer = TextAnalyzer.For("en");
        foreach (PeerSentence sentence in sentences)
        {
            Add(sentence, analyzer);
        }

        _firstWordOfSentence.Add(_words.Count);
    }

    public Vocabulary Stems { get; } = new();

    public Vocabulary FoldedWords { get; } = new();

    public int SentenceCount => _firstWordOfSentence.Count - 1;

    /// <summary>Counts the words of a sentence; a compound counts as many as it has parts.</summary>
    public int LengthOf(int sentence)
    {
        int length = 0;
        foreach (TableWord word in WordsOf(sentence))
        {
            length = Math.Max(length, word.Position + 1);
        }

        return length;
    }

    /// <summary>Gets the words of a sentence.</summary>
    public ReadOnlySpan<TableWord> WordsOf(int sentence) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_words)[_firstWordOfSentence[sentence].._firstWordOfSentence[sentence + 1]];

    /// <summary>Finds the number of a sentence by its book and its place in the book.</summary>
    public int Find(string book, int ordinal) => _firstSentenceOfBook[_books.IndexOf(book)] + ordinal;

    /// <summary>Finds the book of a sentence and its place in the book.</summary>
    public (string Book, int Ordinal) PlaceOf(int sentence)
    {
        int index = _firstSentenceOfBook.BinarySearch(sentence);
        int book = index < 0 ? ~index - 1 : index;
        return (_books[book], sentence - _firstSentenceOfBook[book]);
    }

    private void Add(PeerSentence sentence, TextAnalyzer analyzer)
    {
        if (_books.Count == 0 || _books[^1] != sentence.Book)
        {
            _books.Add(sentence.Book);
            _firstSentenceOfBook.Add(_firstWordOfSentence.Count);
        }

        _firstWordOfSentence.Add(_words.Count);
        foreach (Token token in TextAnalyzer.Tokenize(sentence.Text.Span).Items)
        {
            WordForms forms = analyzer.FormsOf(token.In(sentence.Text.Span));
            _words.Add(new TableWord(Stems.Add(forms.Stem), FoldedWords.Add(forms.Folded), token.Position));
        }
    }
}
