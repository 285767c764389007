namespace QuestSearch.Benchmarks.Peers.Files;

/// <summary>A sentence that every engine indexes as it is.</summary>
/// <param name="Book">The id of its book.</param>
/// <param name="Page">The label of its page.</param>
/// <param name="Text">Its text, in the line that it was read from.</param>
internal readonly record struct PeerSentence(string Book, string Page, ReadOnlyMemory<char> Text)
{
    /// <summary>Reads a file of sentences line by line.</summary>
    /// <exception cref="InvalidDataException">A line has not four fields.</exception>
    public static IEnumerable<PeerSentence> ReadAll(string path)
    {
        int number = 0;
        PeerSentence last = new("", "", default);
        foreach (string line in File.ReadLines(path))
        {
            number++;
            last = TryParse(line, last, out PeerSentence sentence) ? sentence : throw new InvalidDataException($"Line {number} of '{path}' is not book, page, ordinal and text.");
            yield return sentence;
        }
    }

    /// <summary>Takes a line apart; a book or page that is the last one's again shares its string.</summary>
    private static bool TryParse(string line, PeerSentence last, out PeerSentence sentence)
    {
        ReadOnlySpan<char> rest = line;
        bool isWhole = TryCut(ref rest, out ReadOnlySpan<char> book) & TryCut(ref rest, out ReadOnlySpan<char> page) & TryCut(ref rest, out _);
        sentence = isWhole ? new PeerSentence(Shared(book, last.Book), Shared(page, last.Page), line.AsMemory(line.Length - rest.Length)) : last;
        return isWhole;
    }

    private static bool TryCut(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> field)
    {
        int tab = rest.IndexOf('\t');
        field = rest[..Math.Max(tab, 0)];
        rest = rest[(tab + 1)..];
        return tab >= 0;
    }

    private static string Shared(ReadOnlySpan<char> text, string last) => text.SequenceEqual(last) ? last : text.ToString();
}
