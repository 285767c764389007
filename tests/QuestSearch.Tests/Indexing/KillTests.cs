using System.Diagnostics;
using Xunit;

namespace QuestSearch.Tests.Indexing;

public class KillTests
{
    private const int Kills = 5;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    /// <summary>Kills a writing process (SIGKILL on Unix) at random moments; the next one goes on from what it finds.</summary>
    [Fact]
    public async Task Open_AfterTheWriterWasKilled_StandsAtItsLastCommit()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.Path);
        string log = Path.Combine(folder.Path, KilledWriter.LogFile);
        Random random = new(9);
        for (int kill = 0; kill < Kills; kill++)
        {
            int before = LastIn(log);
            using Process writer = KilledWriter.Start(folder.Path);
            await UntilAsync(() => LastIn(log) > before);
            await Task.Delay(random.Next(300), TestContext.Current.CancellationToken);
            writer.Kill();
            await writer.WaitForExitAsync(TestContext.Current.CancellationToken);

            using QuestIndex index = QuestIndex.Open(Path.Combine(folder.Path, "index"));
            int commit = KilledLibrary.CommitOf(index);
            Assert.InRange(commit, LastIn(log), LastIn(log) + 1);
            KilledLibrary.AssertIsAt(index, commit);
        }
    }

    private static int LastIn(string log)
    {
        if (!File.Exists(log))
        {
            return 0;
        }

        using FileStream stream = new(log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using StreamReader reader = new(stream);
        string[] lines = reader.ReadToEnd().Split('\n');
        return lines.Length < 2 ? 0 : int.Parse(lines[^2]);
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        Stopwatch waited = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(waited.Elapsed < LongestWait, "The writing process made no commit.");
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }
}
