using Xunit;

namespace QuestSearch.Tests.Reading.PlainText.Furniture;

public sealed class RunningHeadTests
{
    private const string Text = "the harbour towns had sent for grain and the council would not\nhear of it before the winter had come to an end.";

    [Fact]
    public void Read_HeadWithoutNumber_IsLiftedWhereItRepeats()
    {
        Book book = BookOf.Pages([.. Enumerable.Repeat($"The Long Harvest\n\n{Text}", 5)]);

        Assert.Equal("The Long Harvest", book.Pages[3].RunningHead);
    }

    [Fact]
    public void Read_HeadDamagedByRecognition_IsLifted()
    {
        string[] heads = ["THE IRON HARVEST OF THE TOWNS", "THE lRON HARVEST OF THE TOWNS", "THE IRON HARVE5T OF THE TOWNS", "TBE IRON HARVEST OF THE TOWNS"];

        Book book = BookOf.Pages([.. heads.Select(head => $"{head}\n{Text}")]);

        Assert.All(heads.Skip(1), head => Assert.DoesNotContain(head, book.Body.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_FirstLineOfText_StaysWhereNothingRepeats()
    {
        Book book = BookOf.Pages($"Grain was dear\n{Text}", $"Ships came late\n{Text}");

        Assert.StartsWith("Grain was dear the harbour", book.Body.Text, StringComparison.Ordinal);
        Assert.Contains("Ships came late the harbour", book.Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HeadOnItsOwnLineAboveTheNumber_IsLifted()
    {
        Book book = BookOf.Pages($"§ 10.—Of granaries.\n\n3\n\n{Text}", $"4\n\nThe Long Harvest\n\n{Text}", $"§ 10.—Of granaries.\n\n5\n\n{Text}");

        Assert.DoesNotContain('§', book.Body.Text);
        Assert.Equal("§ 10.—Of granaries. 3", book.Pages[0].RunningHead);
    }

    [Fact]
    public void Read_BookAndChapterInTheHeads_TakesTheBookForTheTitle()
    {
        Book book = BookOf.Pages($"34 | The Long Harvest\n{Text}", $"Granaries | 35\n{Text}", $"36 | The Long Harvest\n{Text}");

        Assert.Equal("The Long Harvest", book.Metadata.Title);
    }

    [Fact]
    public void Read_TitleInTheOptions_IsKept()
    {
        PlainTextReader reader = new(new PlainTextReaderOptions { Metadata = new BookMetadata { Title = "Collected Harvests" } });

        Assert.Equal("Collected Harvests", reader.Read($"34 | The Long Harvest\n{Text}", TestContext.Current.CancellationToken).Metadata.Title);
    }

    [Fact]
    public void Read_Head_IsLoggedWithItsCharacters()
    {
        Book book = BookOf.Text($"34 | The Long Harvest\n{Text}");

        ReadingLogEntry entry = Assert.Single(book.Log, entry => entry.Decision == ReadingDecision.RunningHeadLifted);
        Assert.Equal("34 | The Long Harvest\n", entry.Removed);
    }
}
