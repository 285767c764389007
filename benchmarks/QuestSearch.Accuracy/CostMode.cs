using System.Diagnostics;

namespace QuestSearch.Accuracy;

/// <summary>Measures what it costs to read a book of plain text once, ten copies of it in a row, and to divide its text into sentences.</summary>
internal sealed class CostMode : BookReportMode
{
    private const int Runs = 15;
    private const int Copies = 10;

    /// <inheritdoc/>
    public override string Name => "cost";

    /// <inheritdoc/>
    public override string Description => "measures the reading of a book file and of ten copies, and the division into sentences";

    /// <inheritdoc/>
    protected override void Report(string path, StreamWriter writer)
    {
        string text = File.ReadAllText(path);
        Book book = PlainTextReader.Default.Read(text);
        string copies = string.Join('\f', Enumerable.Repeat(text, Copies));
        SentenceSegmenter unlearned = new(new SentenceSegmenterOptions { LearnsAbbreviations = false });
        writer.WriteLine($"{book.Pages.Count} pages, {text.Length / 1e6:F2} million characters; mean of {Runs} runs after one to warm up, processor time of the whole process");
        Write(writer, "reading once", text.Length, book.Pages.Count, () => PlainTextReader.Default.Read(text));
        Write(writer, "reading ten copies", copies.Length, Copies * book.Pages.Count, () => PlainTextReader.Default.Read(copies));
        Write(writer, "sentences", book.Body.Text.Length, book.Pages.Count, () => SentenceSegmenter.Default.Segment(book.Body.Text));
        Write(writer, "sentences without learning", book.Body.Text.Length, book.Pages.Count, () => unlearned.Segment(book.Body.Text));
    }

    private static void Write(StreamWriter writer, string what, int characters, int pages, Func<object> run)
    {
        GC.KeepAlive(run());
        long before = GC.GetTotalAllocatedBytes(precise: true);
        double start = Seconds();
        for (int i = 0; i < Runs; i++)
        {
            GC.KeepAlive(run());
        }

        double seconds = (Seconds() - start) / Runs;
        long allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / Runs;
        writer.WriteLine($"{what}: {seconds:F3} s, {characters / seconds / 1e6:F1} million characters a second, {allocated / pages:N0} bytes allocated a page");
    }

    private static double Seconds() => Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
}
