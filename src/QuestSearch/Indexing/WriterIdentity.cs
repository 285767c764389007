using System.Globalization;

namespace QuestSearch.Indexing;

/// <summary>Who holds the right to write to an index, as noted in a file beside the lock.</summary>
internal sealed record WriterIdentity(int ProcessId, string MachineName, DateTimeOffset Since)
{
    public const string FileName = "write.holder";

    public bool IsThisProcess => ProcessId == Environment.ProcessId && MachineName == Environment.MachineName;

    public static WriterIdentity Current() => new(Environment.ProcessId, Environment.MachineName, DateTimeOffset.UtcNow);

    public static WriterIdentity? ReadFrom(string folder)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(Path.Combine(folder, FileName));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return lines is [var process, var machine, var since]
            && int.TryParse(process, NumberStyles.None, CultureInfo.InvariantCulture, out int processId)
            && DateTimeOffset.TryParseExact(since, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset time)
            ? new WriterIdentity(processId, machine, time)
            : null;
    }

    public void WriteTo(string folder) =>
        File.WriteAllLines(Path.Combine(folder, FileName), [ProcessId.ToString(CultureInfo.InvariantCulture), MachineName, Since.ToString("O", CultureInfo.InvariantCulture)]);

    public static void RemoveFrom(string folder)
    {
        try
        {
            File.Delete(Path.Combine(folder, FileName));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }
}
