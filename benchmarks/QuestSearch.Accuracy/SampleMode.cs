namespace QuestSearch.Accuracy;

/// <summary>Draws pages of a book with a fixed seed and shows each line of their source beside what became of it, for a check by eye.</summary>
internal sealed class SampleMode : BookReportMode
{
    private const int Seed = 1;
    private const int Pages = 25;
    private const int FewestLines = 5;

    /// <inheritdoc/>
    public override string Name => "sample";

    /// <inheritdoc/>
    public override string Description => "draws 25 pages of a book and shows what became of their lines";

    /// <inheritdoc/>
    protected override void Report(string path, StreamWriter writer)
    {
        Book book = AllFormats.Reader.Read(path);
        SourceLines lines = new(book);
        Page[] pages = [.. book.Pages.Where(page => lines.Of(page).Count(line => line.Text.Length > 0) >= FewestLines)];
        new Random(Seed).Shuffle(pages);
        foreach (Page page in pages.Take(Pages).OrderBy(page => page.Ordinal))
        {
            writer.WriteLine($"== place {page.Ordinal + 1}, label {page.Label ?? "none"} ({page.LabelOrigin}), {book.Files[page.Source.File].Name}");
            foreach (SourceLine line in lines.Of(page).Where(line => line.Text.Length > 0))
            {
                writer.WriteLine($"{line.Plane,-4} {line.Text}{string.Concat(line.Decisions.Select(decision => $"  <{decision}>"))}");
            }
        }
    }
}
