using System.Text;

namespace QuestSearch.Books;

/// <summary>Puts the text of a source file together again from the clean text and the log.</summary>
internal static class SourceRebuilder
{
    public static string Rebuild(Book book, int file)
    {
        List<(int Start, string Text, int From, int Length)> parts = [];
        Collect(book.Body, file, parts);
        Collect(book.NotesFlow, file, parts);
        foreach (ReadingLogEntry entry in book.Log)
        {
            if (entry.Removed is { Length: > 0 } removed && entry.Source.File == file)
            {
                parts.Add((entry.Source.Start, removed, 0, removed.Length));
            }
        }

        parts.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        StringBuilder text = new(book.Files[file].Length);
        foreach ((int start, string source, int from, int length) in parts)
        {
            if (start != text.Length)
            {
                throw new InvalidOperationException($"The log of the book {book.Id} does not account for the characters of file {file} at {Math.Min(start, text.Length)}.");
            }

            text.Append(source, from, length);
        }

        return text.ToString();
    }

    private static void Collect(TextFlow flow, int file, List<(int Start, string Text, int From, int Length)> parts)
    {
        foreach (SourceSegment segment in flow.Source.Segments)
        {
            if (segment.IsVerbatim && segment.Source.File == file)
            {
                parts.Add((segment.Source.Start, flow.Text, segment.CleanStart, segment.CleanLength));
            }
        }
    }
}
