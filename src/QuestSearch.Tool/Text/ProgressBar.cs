using Spectre.Console;

namespace QuestSearch.Tool.Text;

/// <summary>Shows how far an indexing has come; shows nothing where nobody looks.</summary>
internal static class ProgressBar
{
    public static void Run(IAnsiConsole console, int bookCount, Action<IProgress<IndexingProgress>?> work)
    {
        if (!console.Profile.Capabilities.Interactive)
        {
            work(null);
            return;
        }

        console.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask task = context.AddTask("indexing", maxValue: bookCount);
            work(new TaskReport(task));
        });
    }

    private sealed class TaskReport(ProgressTask task) : IProgress<IndexingProgress>
    {
        public void Report(IndexingProgress value)
        {
            task.Value = value.BooksDone;
            task.Description = Markup.Escape($"{value.BookId}, {Counted.Of(value.SentencesDone, "sentence")}");
        }
    }
}
