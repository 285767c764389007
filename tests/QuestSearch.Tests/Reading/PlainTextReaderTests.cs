using Xunit;

namespace QuestSearch.Tests.Reading;

public sealed class PlainTextReaderTests
{
    private const string Page =
        "34 { The Long Harvest\n" +
        "the harbour towns had sent for grain. The council would not hear of it at first.\n" +
        "“We have been\n" +
        "too slow,” the steward confessed.^13 His mid-1749 letters were collected as a\n" +
        "theo-\n" +
        "ry of famine.^14 Twenty-\n" +
        "five ships lay idle.";

    [Fact]
    public void Read_HeadWithNumber_GivesThePageItsLabel()
    {
        Book book = BookOf.Text(Page);

        Assert.Equal("34", book.Pages[0].Label);
        Assert.Equal(PageLabelOrigin.Printed, book.Pages[0].LabelOrigin);
    }

    [Fact]
    public void Read_HeadWithNumber_KeepsTheHeadOutOfTheText()
    {
        Book book = BookOf.Text(Page);

        Assert.Equal("34 { The Long Harvest", book.Pages[0].RunningHead);
        Assert.StartsWith("the harbour towns", book.Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HeadOfLeftPage_TakesTheTitleOfTheBookFromIt() =>
        Assert.Equal("The Long Harvest", BookOf.Text(Page).Metadata.Title);

    [Fact]
    public void Read_Markers_LiftsThemIntoReferences()
    {
        Book book = BookOf.Text(Page);

        Assert.Equal(["13", "14"], book.Body.NoteReferences.Select(reference => reference.Label));
        Assert.DoesNotContain('^', book.Body.Text);
    }

    [Fact]
    public void Read_PrintersHyphen_JoinsTheWord() =>
        Assert.Contains("a theory of famine.", BookOf.Text(Page).Body.Text, StringComparison.Ordinal);

    [Fact]
    public void Read_TrueHyphen_KeepsIt() =>
        Assert.Contains("Twenty-five ships", BookOf.Text(Page).Body.Text, StringComparison.Ordinal);

    [Fact]
    public void ToSource_WordBrokenByPrintersHyphen_GivesTwoSpans()
    {
        Book book = BookOf.Text(Page);
        int start = book.Body.Text.IndexOf("theory", StringComparison.Ordinal);

        IReadOnlyList<SourceSpan> spans = book.Body.Source.ToSource(new TextSpan(start, start + "theory".Length));

        Assert.Equal(["theo", "ry"], spans.Select(span => Page[span.Start..span.End]));
    }
}
