using System.Diagnostics;
using System.Text;
using Xunit;

namespace QuestSearch.Tests.Tool;

public sealed class ProcessTests
{
    [Fact]
    public async Task Quest_AsAProcess_WritesUtf8WithoutColours()
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "quest.dll"), "search", ToolRun.Page, "confess"])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(ToolRun.Of("search", ToolRun.Page, "confess").Output, output);
    }
}
