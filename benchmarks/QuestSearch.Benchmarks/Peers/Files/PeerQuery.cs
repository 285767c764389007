using QuestSearch.Analysis;

namespace QuestSearch.Benchmarks.Peers.Files;

/// <summary>A query of a file.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Words">The words as they are printed; for a prefix, its letters.</param>
internal sealed record PeerQuery(PeerClass Class, EquatableList<string> Words)
{
    /// <summary>How far the words of a sloppy phrase may be moved.</summary>
    public const int Slop = 5;

    /// <summary>How many letters of a fuzzy word may differ.</summary>
    public const int Edits = 1;

    private static readonly TextAnalyzer Analyzer = TextAnalyzer.For("en");

    /// <summary>Gets the stems of the words, as QuestSearch makes them; made when they are first asked for, as QuestSearch itself must not find its words known before the first query.</summary>
    public EquatableList<string> Stems => field ??= [.. Words.Select(word => Analyzer.FormsOf(word).Stem)];

    /// <summary>Gets the words, parted by blanks.</summary>
    public string Text { get; } = string.Join(' ', Words);

    /// <summary>Reads the queries of some classes.</summary>
    /// <param name="path">The file.</param>
    /// <param name="classes">The names of the classes; all when empty.</param>
    /// <returns>The queries of each class, in the order of the file.</returns>
    /// <exception cref="InvalidDataException">A line has not four fields, or its class is unknown.</exception>
    public static IEnumerable<IGrouping<PeerClass, PeerQuery>> ReadAll(string path, IReadOnlyCollection<string> classes) =>
        File.ReadLines(path)
            .Select((line, index) => line.Split('\t') is [var name, _, _, var words]
                ? new PeerQuery(new PeerClass(name), [.. words.Split(' ')])
                : throw new InvalidDataException($"Line {index + 1} of '{path}' is not class, number, stems and surface forms."))
            .Where(query => classes.Count == 0 || classes.Contains(query.Class.Name))
            .GroupBy(query => query.Class);
}
