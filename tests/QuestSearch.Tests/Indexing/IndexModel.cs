using QuestSearch.Analysis;

namespace QuestSearch.Tests.Indexing;

/// <summary>What an index should hold: books in a dictionary and a scan over their sentences in the place of a search.</summary>
internal sealed class IndexModel
{
    private readonly SortedDictionary<string, Book> _books = new(StringComparer.Ordinal);
    private SortedDictionary<string, Book> _committed = new(StringComparer.Ordinal);

    public bool Contains(string id) => _books.ContainsKey(id);

    public void Put(Book book) => _books[book.Id] = book;

    public bool Remove(string id) => _books.Remove(id);

    public void Commit() => _committed = new SortedDictionary<string, Book>(_books, StringComparer.Ordinal);

    public void Rollback()
    {
        _books.Clear();
        foreach ((string id, Book book) in _committed)
        {
            _books[id] = book;
        }
    }

    /// <summary>Asserts that an index holds these books, their sentences in order, and finds each word where a scan does.</summary>
    public void AssertHeldBy(QuestIndex index)
    {
        Xunit.Assert.Equal(_books.Keys, index.Books.Select(book => book.Id));
        foreach ((string id, Book book) in _books)
        {
            Xunit.Assert.Equal(TextsOf(book), index.TextsOf(id));
        }

        foreach (string word in RandomBooks.Words)
        {
            Xunit.Assert.Equal(Find(index.Analyzer, word), index.Find(word));
        }
    }

    public static string[] TextsOf(Book book) =>
        [.. SentenceSegmenter.Default.Segment(book).Select(sentence => sentence.Span.In(book.FlowOf(sentence.Plane).Text).ToString())];

    private string[] Find(TextAnalyzer analyzer, string word)
    {
        string stem = analyzer.FormsOf(word).Stem;
        return [.. _books.Values.SelectMany(book => TextsOf(book)
            .Select((text, ordinal) => (text, ordinal))
            .Where(sentence => TextAnalyzer.Tokenize(sentence.text).Items.ToArray().Any(token => analyzer.FormsOf(token.In(sentence.text)).Stem == stem))
            .Select(sentence => $"{book.Id}:{sentence.ordinal}"))];
    }
}
