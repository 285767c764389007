using Xunit;

namespace QuestSearch.Tests.Reading;

public sealed class PageFilesTests
{
    [Fact]
    public void CompareNaturally_NumbersInNames_OrdersThemByValue()
    {
        string[] names = ["p10.txt", "p9.txt", "p09b.txt", "p1.txt", "a.txt"];

        Array.Sort(names, PageFiles.CompareNaturally);

        Assert.Equal(["a.txt", "p1.txt", "p9.txt", "p09b.txt", "p10.txt"], names);
    }

    [Fact]
    public void ReadFiles_OneFileAPage_JoinsThePagesAndMapsEachToItsFile()
    {
        string folder = Directory.CreateTempSubdirectory("questsearch").FullName;
        File.WriteAllText(Path.Combine(folder, "p2.txt"), "THE GRANARIES. 35\naries of the north.");
        File.WriteAllText(Path.Combine(folder, "p1.txt"), "34 THE LONG HARVEST.\nin the gran-");

        Book book = PlainTextReader.Default.ReadFiles(PageFiles.InFolder(folder), TestContext.Current.CancellationToken);
        Directory.Delete(folder, recursive: true);

        Assert.Equal("in the granaries of the north.", book.Body.Text);
        Assert.Equal([0, 1], book.Body.Source.ToSource(new TextSpan(7, 15)).Select(span => span.File));
        Assert.Equal(["34", "35"], book.Pages.Select(page => page.Label));
    }

    [Fact]
    public void ReadFiles_NoFile_Throws() => Assert.Throws<ArgumentException>(() => PlainTextReader.Default.ReadFiles([], TestContext.Current.CancellationToken));

    [Fact]
    public void InFolder_NoSuchFolder_Throws() =>
        Assert.Throws<DirectoryNotFoundException>(() => PageFiles.InFolder(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString())));
}
