using QuestSearch.Tests.Indexing;

namespace QuestSearch.Tests.Searching.Scorers;

/// <summary>Books of many short sentences over few words, frequent and rare ones, so that terms have blocks of every kind and many sentences score the same.</summary>
internal sealed class RandomLibrary(int seed)
{
    private const int WordCount = 24;

    private readonly Random _random = new(seed);

    public int SentencesOfBook { get; init; } = 900;

    /// <summary>A word by its rank: the lower, the more frequent.</summary>
    public static string WordAt(int rank) => $"w{rank}";

    /// <summary>Books with the ids a, b, c …</summary>
    public Book[] Books(int count) => [.. Enumerable.Range(0, count).Select(number => SampleBook.Of(((char)('a' + number)).ToString(), Sentences(number)))];

    /// <summary>A query of one kind about words of the library and, seldom, others.</summary>
    public Query NextQuery(int kind) => kind switch
    {
        0 => Query.Word(NextWord()),
        1 => Query.All(Words(2, 4)),
        2 => Query.Any(Words(2, 6)),
        3 => Query.Phrase([.. Words(2, 4)]),
        4 => Query.Phrase([.. Words(2, 4)], slop: _random.Next(1, 6)),
        5 => Query.Near(_random.Next(6), [.. Words(2, 4)]),
        6 => Query.NearInOrder(_random.Next(6), [.. Words(2, 4)]),
        7 => Query.Prefix(_random.Next(3) == 0 ? "w" : "w1"),
        8 => Query.Fuzzy(NextWord(), _random.Next(1, 3), prefixLength: _random.Next(2)),
        _ => Query.Any(Query.Exact(NextWord()), Query.Any(Words(6, 12))),
    };

    private string[] Sentences(int book)
    {
        string[] sentences = new string[(SentencesOfBook / 2) + _random.Next(SentencesOfBook)];
        for (int i = 0; i < sentences.Length; i++)
        {
            string[] words = [.. Enumerable.Range(0, _random.Next(1, 9)).Select(_ => NextWord())];
            string rare = _random.Next(60) == 0 ? $" rare{book}" : string.Empty;
            sentences[i] = $"The {string.Join(' ', words)}{rare}.";
        }

        return sentences;
    }

    private string NextWord() => WordAt(Math.Min(_random.Next(WordCount), Math.Min(_random.Next(WordCount), _random.Next(WordCount + 2))));

    private TermQuery[] Words(int least, int end) => [.. Enumerable.Range(0, _random.Next(least, end)).Select(_ => Query.Word(NextWord()))];
}
