using System.Diagnostics;
using System.Text.Json;

namespace QuestSearch.Benchmarks.Peers.Commands;

/// <summary>Runs a command of this program in a process of its own, which prints its result as a line of JSON.</summary>
internal static class ChildProcess
{
    /// <exception cref="InvalidOperationException">The process failed; what it printed is in the message.</exception>
    public static TResult Run<TResult>(params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new("dotnet", [typeof(ChildProcess).Assembly.Location, .. arguments]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<TResult>(output)!
            : throw new InvalidOperationException($"'{string.Join(' ', arguments)}' failed: {output}");
    }

    /// <summary>Prints the result of this process for the one that runs it.</summary>
    public static void Report<TResult>(TResult result) => Console.WriteLine(JsonSerializer.Serialize(result));
}
