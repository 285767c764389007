namespace QuestSearch.Tests;

/// <summary>The folder <c>shared</c> beside the project's root, which holds real books and gold answers; absent on most machines.</summary>
internal static class SharedFolder
{
    public static string FullPath { get; } = Path.Combine(ProjectFolder.FullPath, "..", "shared");

    public static bool Exists => Directory.Exists(FullPath);

    public static string WhyAbsent => $"needs the shared books and gold files, which are not at {Path.GetFullPath(FullPath)}";

    /// <summary>Gives the full path of a file or folder in it.</summary>
    /// <param name="relativePath">The path within the folder, with slashes, such as <c>gold/pages_dev.jsonl</c>.</param>
    public static string PathOf(string relativePath) => Path.GetFullPath(Path.Combine(FullPath, relativePath));
}
