using System.Diagnostics;
using Xunit;

namespace QuestSearch.Tests.Indexing;

/// <summary>The process that <see cref="KillTests"/> starts and kills: this test program, told to run the one test below.</summary>
public class KilledWriter
{
    public const string FolderVariable = "QUESTSEARCH_TESTS_KILLED_WRITER_FOLDER";
    public const string LogFile = "commits.log";

    private static readonly TimeSpan LongestLife = TimeSpan.FromMinutes(2);

    [Fact(Explicit = true)]
    public void Write_UntilKilled()
    {
        string? folder = Environment.GetEnvironmentVariable(FolderVariable);
        Assert.SkipWhen(folder is null, $"Run by {nameof(KillTests)} only.");
        string path = Path.Combine(folder, "index");
        Stopwatch life = Stopwatch.StartNew();
        using QuestIndex index = Directory.Exists(path) ? QuestIndex.Open(path) : QuestIndex.Create(path);
        for (int commit = KilledLibrary.CommitOf(index) + 1; life.Elapsed < LongestLife; commit++)
        {
            KilledLibrary.Write(index, commit);
            File.AppendAllText(Path.Combine(folder, LogFile), $"{commit}\n");
        }
    }

    public static Process Start(string folder)
    {
        string program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "QuestSearch.Tests.exe" : "QuestSearch.Tests");
        ProcessStartInfo start = new(program, ["-method", $"{typeof(KilledWriter).FullName}.{nameof(Write_UntilKilled)}", "-explicit", "only"])
        {
            RedirectStandardOutput = true,
        };
        start.Environment[FolderVariable] = folder;
        Process process = Process.Start(start)!;
        process.BeginOutputReadLine();
        return process;
    }
}
