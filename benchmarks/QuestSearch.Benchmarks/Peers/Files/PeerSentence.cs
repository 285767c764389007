namespace QuestSearch.Benchmarks.Peers.Files;

/// <summary>A sentence that every engine indexes as it is.</summary>
/// <param name="Book">The id of its book.</param>
/// <param name="Page">The label of its page.</param>
/// <param name="Text">Its text.</param>
internal readonly record struct PeerSentence(string Book, string Page, string Text)
{
    /// <summary>Reads a file of sentences line by line.</summary>
    /// <exception cref="InvalidDataException">A line has not four fields.</exception>
    public static IEnumerable<PeerSentence> ReadAll(string path)
    {
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            yield return line.Split('\t', 4) is [var book, var page, _, var text]
                ? new PeerSentence(book, page, text)
                : throw new InvalidDataException($"Line {number} of '{path}' is not book, page, ordinal and text.");
        }
    }
}
