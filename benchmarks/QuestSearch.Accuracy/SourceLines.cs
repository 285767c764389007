namespace QuestSearch.Accuracy;

/// <summary>Goes through the source of a book line by line.</summary>
internal sealed class SourceLines(Book book)
{
    private readonly string[] _files = [.. book.Files.Select(file => File.ReadAllText(file.Name))];
    private readonly ILookup<int, ReadingLogEntry> _log = book.Log.Where(IsShown).ToLookup(entry => entry.Source.File);

    public IEnumerable<SourceLine> Of(Page page)
    {
        string source = _files[page.Source.File];
        for (int start = page.Source.Start; start < page.Source.End;)
        {
            int end = source.AsSpan(start, page.Source.End - start).IndexOfAny('\n', '\f');
            end = end < 0 ? page.Source.End : start + end + 1;
            yield return LineOf(page.Source.File, source, start, end);
            start = end;
        }
    }

    private static bool IsShown(ReadingLogEntry entry) =>
        entry.Decision is not (ReadingDecision.WhiteSpaceFolded or ReadingDecision.LineJoined or ReadingDecision.PageEnded or ReadingDecision.PageLabelRead or ReadingDecision.PageLabelInferred);

    private SourceLine LineOf(int file, string source, int start, int end)
    {
        string text = source[start..end].Trim();
        int first = start;
        while (first < end && char.IsWhiteSpace(source[first]))
        {
            first++;
        }

        ReadingLogEntry[] entries = [.. _log[file].Where(entry => entry.Source.Start >= start && entry.Source.Start < end)];
        bool isMarkedFirst = entries.Any(entry => entry.Source.Start == first && entry.Removed is not null);
        int shown = isMarkedFirst ? entries.First(entry => entry.Source.Start == first && entry.Removed is not null).Source.End : first;
        string plane = IsIn(book.Body, file, shown, end) ? "text" : IsIn(book.NotesFlow, file, shown, end) ? "note" : "";
        return new SourceLine(text, plane, [.. entries.Select(entry => $"{entry.Decision}{(entry.Reason.Length > 0 ? $": {entry.Reason}" : "")}")]);
    }

    private static bool IsIn(TextFlow flow, int file, int start, int end) =>
        Enumerable.Range(start, Math.Max(0, end - start)).Any(offset => flow.Source.ToText(file, offset) is not null);
}
