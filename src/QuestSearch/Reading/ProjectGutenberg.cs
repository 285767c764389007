namespace QuestSearch;

/// <summary>Recognises the lines with which Project Gutenberg parts a book from what it says about the book.</summary>
public static class ProjectGutenberg
{
    /// <summary>Tells whether the book begins behind a line: <c>*** START OF THE PROJECT GUTENBERG EBOOK …</c></summary>
    /// <param name="line">The line.</param>
    /// <returns><see langword="true"/> if this line and all before it are not the book's.</returns>
    public static bool IsStart(ReadOnlySpan<char> line) => IsMark(line, "START OF");

    /// <summary>Tells whether the book has ended before a line: <c>*** END OF THE PROJECT GUTENBERG EBOOK …</c> or <c>End of the Project Gutenberg EBook …</c></summary>
    /// <param name="line">The line.</param>
    /// <returns><see langword="true"/> if this line and all behind it are not the book's.</returns>
    public static bool IsEnd(ReadOnlySpan<char> line) =>
        IsMark(line, "END OF")
        || line.StartsWith("End of the Project Gutenberg EBook", StringComparison.OrdinalIgnoreCase)
        || line.StartsWith("End of Project Gutenberg's", StringComparison.OrdinalIgnoreCase);

    private static bool IsMark(ReadOnlySpan<char> line, string words) =>
        line.StartsWith("***") && line[3..].TrimStart(" *").StartsWith(words, StringComparison.Ordinal) && line.Contains("GUTENBERG", StringComparison.OrdinalIgnoreCase);
}
