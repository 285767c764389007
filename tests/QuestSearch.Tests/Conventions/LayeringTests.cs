using Xunit;

namespace QuestSearch.Tests.Conventions;

public sealed class LayeringTests
{
    /// <summary>Gets each stage with the stages it must not know: those on its right.</summary>
    public static TheoryData<string, string[]> Stages => new()
    {
        { "Books", ["Reading", "Sentences", "Analysis", "Files", "Postings", "Indexing", "Queries", "Citations", "Highlighting", "Searching"] },
        { "Reading", ["Analysis", "Files", "Postings", "Indexing", "Queries", "Citations", "Highlighting", "Searching"] },
        { "Sentences", ["Reading", "Analysis", "Files", "Postings", "Indexing", "Queries", "Citations", "Highlighting", "Searching"] },
        { "Analysis", ["Reading", "Files", "Postings", "Indexing", "Queries", "Citations", "Highlighting", "Searching"] },
        { "Files", ["Books", "Reading", "Sentences", "Analysis", "Postings", "Indexing", "Queries", "Citations", "Highlighting", "Searching"] },
        { "Postings", ["Books", "Reading", "Sentences", "Analysis", "Indexing", "Queries", "Citations", "Highlighting", "Searching"] },
        { "Indexing", ["Reading", "Queries", "Citations", "Highlighting", "Searching"] },
        { "Queries", ["Reading", "Files", "Postings", "Indexing", "Citations", "Highlighting", "Searching"] },
        { "Citations", ["Reading", "Sentences", "Analysis", "Files", "Postings", "Indexing", "Queries", "Highlighting", "Searching"] },
        { "Highlighting", ["Reading", "Sentences", "Analysis", "Files", "Postings", "Indexing", "Queries", "Citations", "Searching"] },
        { "Searching", ["Reading"] },
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
    [InlineData("Citations")]
    [InlineData("Highlighting")]
    public void StageLeftOfTheIndex_All_KnowsNoLucene(string stage) =>
        Assert.DoesNotContain(LinesOf(stage), line => line.Contains("Lucene.Net", StringComparison.Ordinal));

    [Fact]
    public void Stages_All_AreTheFoldersWithCode() => Assert.Equal(
        Stages.Select(row => row.Data.Item1).Order(StringComparer.Ordinal),
        Directory.GetDirectories(ProjectFolder.PathOf("src/QuestSearch"))
            .Where(folder => ProjectFolder.SourceFilesIn(folder).Any())
            .Select(folder => Path.GetFileName(folder)!)
            .Order(StringComparer.Ordinal));

    private static List<string> LinesOf(string stage)
    {
        IEnumerable<string> lines =
            from file in ProjectFolder.SourceFilesIn($"src/QuestSearch/{stage}")
            from line in File.ReadLines(file)
            select $"{Path.GetFileName(file)}: {line.Trim()}";
        List<string> all = [.. lines];
        Assert.NotEmpty(all);
        return all;
    }
}
