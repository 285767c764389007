using System.Runtime.InteropServices;
using BenchmarkDotNet.Environments;

namespace QuestSearch.Benchmarks.Reporting;

/// <summary>Says on which day and on what machine something was measured.</summary>
internal static class MachineDescription
{
    /// <param name="name">What was measured.</param>
    public static string Of(string name) =>
        $"```text\n{DateTime.UtcNow:yyyy-MM-dd}, {name}, {RuntimeInformation.FrameworkDescription}\n{string.Join('\n', HostEnvironmentInfo.GetCurrent().ToFormattedString())}\n```";
}
