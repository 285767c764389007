using QuestSearch.Benchmarks.Peers.Files;

namespace QuestSearch.Tests.Benchmarks.Peers;

/// <summary>A folder with a file of sentences, drawn from a few words, and a file of queries of every kind.</summary>
internal sealed class PeerFolder : IDisposable
{
    private const int BookCount = 3;
    private const int SentencesPerBook = 40;
    private static readonly string[] Words = ["lamp", "lamps", "Harbour", "harbours", "well-lit", "under", "stone", "stones", "tower", "towers", "towards", "sailing"];

    private static readonly string[] Queries =
    [
        "term_high\t0\tlamp\tlamps",
        "and_hm\t0\tlamp stone\tlamp stones",
        "or_hh\t0\tlamp tower\tlamp towers",
        "phrase_2\t0\tlamp harbour\tlamp harbour",
        "slop_5\t0\tlamp stone\tlamp stone",
        "prefix_4\t0\ttowe\ttowe",
        "fuzzy_1\t0\tstome\tstome",
        "count_or_hh\t0\tlamp tower\tlamp towers",
        "fetch_and_hm\t0\tlamp stone\tlamp stones",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("questsearch-peers-");

    public PeerFolder(int seed)
    {
        Files = new PeerFiles(_folder.FullName, "real");
        Random random = new(seed);
        File.WriteAllLines(Files.Sentences, Enumerable.Range(0, BookCount * SentencesPerBook).Select(number => Line(number, random)));
        File.WriteAllLines(Files.Queries, Queries);
    }

    public PeerFiles Files { get; }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Line(int number, Random random) =>
        $"book-{number / SentencesPerBook}\t{number / 12}\t{number}\t{string.Join(' ', random.GetItems(Words, random.Next(3, 15)))}.";
}
