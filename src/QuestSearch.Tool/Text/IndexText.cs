using Spectre.Console;

namespace QuestSearch.Tool.Text;

/// <summary>Shows a person what an index holds.</summary>
internal sealed class IndexText(IAnsiConsole console)
{
    private readonly TextLines _lines = new(console);

    public void Write(IndexStatistics statistics, IReadOnlyList<BookInfo> books)
    {
        _lines.Line(0, ($"{Counted.Of(statistics.BookCount, "book")}, {Counted.Of(statistics.PageCount, "page")}, {Counted.Of(statistics.SentenceCount, "sentence")}, {Counted.Of(statistics.NoteCount, "note")}; {Counted.Of(statistics.SizeInBytes, "byte")} on disk", Styles.Heading));
        _lines.Line(0, ($"language {statistics.Language}, format {statistics.FormatVersion}, analysis {statistics.Analysis}", Styles.Aside));
        foreach (BookInfo book in books)
        {
            _lines.Line(1, (book.Id, Styles.Citation), ($"{(book.Metadata.Title is { } title ? $"  {title}" : "")}  {Counted.Of(book.PageCount, "page")}, {Counted.Of(book.SentenceCount, "sentence")}, {Counted.Of(book.NoteCount, "note")}", Styles.Plain));
        }
    }
}
