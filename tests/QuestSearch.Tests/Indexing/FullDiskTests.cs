using QuestSearch.Indexing;
using Xunit;

namespace QuestSearch.Tests.Indexing;

public class FullDiskTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(700)]
    [InlineData(1200)]
    public void Commit_OnAFullDisk_SaysSoAndGoesBackToTheLastCommit(int left)
    {
        LimitedDirectory directory = new();
        using QuestIndex index = Index(directory);
        index.Replace(SampleBook.Of("a", "New."));
        directory.Left = left;

        IOException exception = Assert.Throws<IOException>(index.Commit);

        Assert.Equal(
            "The index in memory cannot be written: No space left on device All changes since the last commit are discarded; make them again when the cause is removed.",
            exception.Message);
        Assert.Equal(["Old."], index.TextsOf("a"));
    }

    [Fact]
    public void Read_OfAChangeThatNoLongerFits_SaysSoOnceAndGoesBackToTheLastCommit()
    {
        LimitedDirectory directory = new();
        using QuestIndex index = Index(directory);
        index.Replace(SampleBook.Of("a", "New."));
        directory.Left = 0;

        Assert.Throws<IOException>(() => index.TextsOf("a"));

        Assert.Equal(["Old."], index.TextsOf("a"));
    }

    [Fact]
    public void Commit_AfterTheDiskHasSpaceAgain_Succeeds()
    {
        LimitedDirectory directory = new();
        using QuestIndex index = Index(directory);
        index.Replace(SampleBook.Of("a", "New."));
        directory.Left = 100;
        Assert.Throws<IOException>(index.Commit);
        directory.Left = long.MaxValue;

        index.Replace(SampleBook.Of("a", "Newer."));
        index.Commit();

        Assert.Equal(["Newer."], index.TextsOf("a"));
    }

    private static QuestIndex Index(LimitedDirectory directory)
    {
        QuestIndex index = QuestIndex.Create(IndexStorage.Of(directory), IndexOptions.Default);
        index.Add(SampleBook.Of("a", "Old."));
        index.Commit();
        return index;
    }
}
