using System.Text.RegularExpressions;
using Xunit;

namespace QuestSearch.Tests.Conventions;

public sealed partial class LinkTests
{
    public static TheoryData<string> Documents => [.. MarkdownFiles()];

    [Theory]
    [MemberData(nameof(Documents))]
    public void RelativeLink_All_LeadsToAFile(string document)
    {
        string path = ProjectFolder.PathOf(document);
        string folder = Path.GetDirectoryName(path)!;
        Assert.Empty(
            from match in Link().Matches(File.ReadAllText(path))
            let target = match.Groups["target"].Value.Split('#')[0]
            where target.Length > 0 && !target.Contains(':', StringComparison.Ordinal)
            let full = Path.Combine(folder, target)
            where !File.Exists(full) && !Directory.Exists(full)
            select target);
    }

    [Fact]
    public void Documents_All_AreFound() => Assert.Contains("README.md", MarkdownFiles());

    private static IEnumerable<string> MarkdownFiles() =>
        from file in Directory.EnumerateFiles(ProjectFolder.FullPath, "*.md", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(ProjectFolder.FullPath, file).Replace('\\', '/')
        where !path.Split('/').Any(part => part is "bin" or "obj" || part.StartsWith('.'))
        select path;

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
