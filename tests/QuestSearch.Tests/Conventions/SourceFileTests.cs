using System.Runtime.CompilerServices;
using Xunit;

namespace QuestSearch.Tests.Conventions;

public sealed class SourceFileTests
{
    private const int MostLines = 300;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("benchmarks")]
    public void SourceFile_All_HasAtMost300Lines(string folder) =>
        Assert.Empty(
            from file in ProjectFolder.SourceFilesIn(folder)
            let lines = File.ReadLines(file).Count()
            where lines > MostLines
            select $"{Path.GetFileName(file)}: {lines} lines");

    [Fact]
    public void Type_All_HasANameOfItsOwn() => Assert.Empty(
        typeof(Book).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("QuestSearch", StringComparison.Ordinal) == true && !type.IsNested && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .GroupBy(type => type.Name, (name, types) => (Name: name, Count: types.Count()))
            .Where(named => named.Count > 1)
            .Select(named => named.Name));

    [Fact]
    public void PublicType_All_StandsInAFileOfItsName()
    {
        HashSet<string> files = [.. ProjectFolder.SourceFilesIn("src/QuestSearch").Select(file => Path.GetFileName(file).Split('.')[0])];
        Assert.DoesNotContain(typeof(Book).Assembly.GetExportedTypes(), type => !type.IsNested && !files.Contains(type.Name.Split('`')[0]));
    }
}
