using Xunit;

namespace QuestSearch.Tests.Reading.PlainText;

public sealed class NastyTextTests
{
    [Fact]
    public void Read_EmptyText_GivesOneEmptyPage()
    {
        Book book = BookOf.Text("");

        Assert.Single(book.Pages);
        Assert.Equal("", book.Body.Text);
    }

    [Fact]
    public void Read_OneEnormousLine_KeepsItAsOneParagraph()
    {
        string text = string.Concat(Enumerable.Repeat("the harbour towns had sent for grain. ", 100_000)).TrimEnd();

        Book book = BookOf.Text(text);

        Assert.Equal(text, book.Body.Text);
        Assert.Single(book.Body.Paragraphs);
    }

    [Fact]
    public void Read_MillionsOfHyphens_LeavesThemOutAsAnOrnament()
    {
        Book book = BookOf.Text(new string('-', 10_000_000));

        Assert.Equal("", book.Body.Text);
        Assert.Equal(10_000_000, Assert.Single(book.Log, entry => entry.Removed is not null).Source.Length);
    }

    [Fact]
    public void Read_LinesOfHyphens_IsLinear()
    {
        string text = string.Concat(Enumerable.Repeat("a-\n", 300_000));

        Assert.NotEmpty(BookOf.Text(text).Body.Text);
    }

    [Fact]
    public void Read_OnePageOfLabels_IsLinear()
    {
        string text = string.Concat(Enumerable.Range(1, 200_000).Select(number => $"{number % 3000} see above.{number % 1000}\n"));

        Assert.NotEmpty(BookOf.Text(text).Body.Text);
    }

    [Fact]
    public void Read_NulCharacters_FoldsThemToBlanks() =>
        Assert.Equal("the harbour towns", BookOf.Text("the\0harbour \0 towns\0").Body.Text);

    [Fact]
    public void Read_LoneSurrogates_KeepsThem() =>
        Assert.Equal("grain \uD83D for \uDE00 towns", BookOf.Text("grain \uD83D\nfor \uDE00 towns").Body.Text);

    [Fact]
    public void Read_ManyFormFeeds_GivesAsManyPages()
    {
        Book book = BookOf.Text(new string('\f', 100_000));

        Assert.Equal(100_000, book.Pages.Count);
        Assert.Equal("", book.Body.Text);
    }

    [Fact]
    public void Read_OpenBracketOfANote_EndsWithTheText() =>
        Assert.Equal("grain.", BookOf.Text("grain.\n\n[Footnote 1: never closed\nand on it goes.").Body.Text);

    [Fact]
    public void Read_CancelledBefore_Throws() =>
        Assert.Throws<OperationCanceledException>(() => PlainTextReader.Default.Read("grain", new CancellationToken(canceled: true)));
}
