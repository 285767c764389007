using QuestSearch.Analysis;
using QuestSearch.Books;

namespace QuestSearch.Tests.Searching.Scorers;

/// <summary>Books of sentences in which common words abound, with compounds, doubtful words and, seldom, very many words; and a search for phrases that looks at every sentence.</summary>
internal sealed class PhraseLibrary
{
    private static readonly string[] Common = ["the", "of", "and", "to", "a", "in"];

    private static readonly string[] Rarer = ["sail", "sails", "mast", "ship", "to-day", "of-the", "mast-head", "head", "day", "storm", "crew", "port"];

    private static readonly string[] OtherForms = ["of", "the", "sail", "to-day", "in-to", "mast", "a b c"];

    private readonly Random _random;

    public PhraseLibrary(int seed, int books, int sentencesOfBook)
    {
        _random = new Random(seed);
        Books = [.. Enumerable.Range(0, books).Select(number => NextBook(((char)('a' + number)).ToString(), sentencesOfBook))];
    }

    public Book[] Books { get; }

    /// <summary>The words of a phrase of two to five.</summary>
    public string[] NextPhrase() => [.. Enumerable.Range(0, _random.Next(2, 6)).Select(_ => NextWord())];

    /// <summary>For each sentence of some books that holds a phrase of stems its name and how often, no two matches overlapping.</summary>
    public static string[] Find(IEnumerable<Book> books, string[] phrase)
    {
        WordForms[] sought = [.. phrase.Select(word => TextAnalyzer.For("en").FormsOf(word))];
        return [.. books.SelectMany(book => SentenceSegmenter.Default.Segment(book)
            .Select(sentence => (Name: $"{book.Id}:{sentence.Ordinal}", Count: Count(WordsOf(book, sentence), sought)))
            .Where(found => found.Count > 0)
            .Select(found => $"{found.Name} {found.Count}"))];
    }

    private static List<PlacedWord> WordsOf(Book book, Sentence sentence)
    {
        List<PlacedWord> words = [];
        List<WordVariant> variants = [];
        book.Body.CutVariants(sentence.Span, variants);
        TextAnalyzer.For("en").Analyze(sentence.Span.In(book.Body.Text).ToString(), variants, new TokenList(), words);
        return words;
    }

    private static int Count(List<PlacedWord> words, WordForms[] sought)
    {
        int count = 0;
        int end = 0;
        foreach (int start in words.Select(word => word.Position).Distinct().Order().Where(start => EndOf(words, sought, start) >= 0))
        {
            if (start >= end)
            {
                count++;
                end = EndOf(words, sought, start);
            }
        }

        return count;
    }

    private static int EndOf(List<PlacedWord> words, WordForms[] sought, int start)
    {
        foreach (WordForms next in sought)
        {
            if (!words.Any(word => word.Position == start && word.Forms.Stem == next.Stem))
            {
                return -1;
            }

            start += next.Stem.Split('-').Length;
        }

        return start;
    }

    private Book NextBook(string id, int sentences)
    {
        TextFlowBuilder body = new();
        for (int i = 0; i < sentences; i++)
        {
            int words = _random.Next(200) == 0 ? _random.Next(240, 300) : _random.Next(1, 12);
            body.AppendReplacement(i == 0 ? "It" : " It", default);
            for (; words > 0; words--)
            {
                AppendWord(body);
            }

            body.AppendReplacement(".", default);
        }

        body.AddParagraph(new TextSpan(0, body.Length), Plane.Body, section: null, note: null);
        return new Book(id, new BookMetadata { Title = id }, [], body.Build(), new TextFlowBuilder().Build(), [], [], [], []);
    }

    private void AppendWord(TextFlowBuilder body)
    {
        string word = NextWord();
        body.AppendReplacement($" {word}", default);
        if (_random.Next(25) == 0)
        {
            body.AddVariant(new TextSpan(body.Length - word.Length, body.Length), _random.GetItems(OtherForms, 1)[0]);
        }
    }

    private string NextWord() => _random.Next(5) < 3
        ? Common[Math.Min(_random.Next(Common.Length), _random.Next(Common.Length))]
        : Rarer[Math.Min(_random.Next(Rarer.Length), _random.Next(Rarer.Length))];
}
