namespace QuestSearch.Tests;

/// <summary>The root of the project: the nearest folder above the test assembly that holds the solution.</summary>
internal static class ProjectFolder
{
    public static string FullPath { get; } = Find();

    /// <summary>Gives the full path of a file or folder in it.</summary>
    /// <param name="relativePath">The path within the folder, with slashes, such as <c>docs/samples</c>.</param>
    public static string PathOf(string relativePath) => Path.GetFullPath(Path.Combine(FullPath, relativePath));

    /// <summary>Gives the source files in a folder, generated ones not included.</summary>
    public static IEnumerable<string> SourceFilesIn(string relativePath) =>
        Directory.EnumerateFiles(PathOf(relativePath), "*.cs", SearchOption.AllDirectories)
            .Where(path => !IsBuildOutput(Path.GetRelativePath(FullPath, path)));

    private static bool IsBuildOutput(string path) => path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "QuestSearch.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds QuestSearch.sln.");
    }
}
