using Xunit;

namespace QuestSearch.Tests.Conventions;

public sealed class LayeringTests
{
    /// <summary>Gets each stage with the stages it must not know: those on its right.</summary>
    public static TheoryData<string, string[]> Stages => new()
    {
        { "Books", ["Reading", "Sentences", "Analysis", "Indexing", "Queries", "Searching"] },
        { "Reading", ["Analysis", "Indexing", "Queries", "Searching"] },
        { "Sentences", ["Reading", "Analysis", "Indexing", "Queries", "Searching"] },
        { "Analysis", ["Reading", "Indexing", "Queries", "Searching"] },
        { "Indexing", ["Reading", "Queries", "Searching"] },
        { "Queries", ["Reading", "Indexing", "Searching"] },
    };

    [Theory]
    [MemberData(nameof(Stages))]
    public void Stage_All_KnowsNoStageOnItsRight(string stage, string[] unknown) =>
        Assert.DoesNotContain(LinesOf(stage), line => unknown.Any(other => line.Contains($"QuestSearch.{other}", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Books")]
    [InlineData("Reading")]
    [InlineData("Sentences")]
    [InlineData("Queries")]
    public void StageLeftOfTheIndex_All_KnowsNoLucene(string stage) =>
        Assert.DoesNotContain(LinesOf(stage), line => line.Contains("Lucene.Net", StringComparison.Ordinal));

    private static IEnumerable<string> LinesOf(string stage)
    {
        string folder = $"src/QuestSearch/{stage}";
        Assert.SkipUnless(Directory.Exists(ProjectFolder.PathOf(folder)), $"there is no {stage} yet");
        return from file in ProjectFolder.SourceFilesIn(folder)
               from line in File.ReadLines(file)
               select $"{Path.GetFileName(file)}: {line.Trim()}";
    }
}
