using QuestSearch.Tool.Text;
using Spectre.Console.Testing;
using Xunit;

namespace QuestSearch.Tests.Tool;

public sealed class ProgressBarTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole().Width(80);

    public void Dispose() => _console.Dispose();

    [Fact]
    public void Run_WhereAPersonLooks_ShowsTheBookAndTheShareDone()
    {
        _console.Interactive();

        ProgressBar.Run(_console, bookCount: 4, progress => progress!.Report(new IndexingProgress("the [harbour]", BooksDone: 3, BooksTotal: 4, SentencesDone: 1200)));

        Assert.Contains("the [harbour], 1,200 sentences", _console.Output, StringComparison.Ordinal);
        Assert.Contains("75%", _console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WhereNobodyLooks_WritesNothing()
    {
        ProgressBar.Run(_console, bookCount: 4, progress => Assert.Null(progress));

        Assert.Empty(_console.Output);
    }

    [Fact]
    public void Run_WorkThatFails_LetsTheErrorThrough()
    {
        _console.Interactive();

        Assert.Throws<InvalidDataException>(() => ProgressBar.Run(_console, bookCount: 1, _ => throw new InvalidDataException()));
    }
}
