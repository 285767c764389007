using Xunit;

namespace QuestSearch.Tests.Reading.PlainText.Paragraphs;

public sealed class HeadingTests
{
    private const string Text = "The harbour towns had sent for grain and the council would not\nhear of it before the winter had come to an end.";

    [Fact]
    public void Read_NumberAndTitleOfAChapter_AreOneSection()
    {
        Book book = BookOf.Text($"II\n\nThe Empty Granaries\n\n{Text}");

        Assert.Equal("II. The Empty Granaries", Assert.Single(book.Sections).Title);
        Assert.Equal([Plane.Heading, Plane.Heading, Plane.Body], book.Body.Paragraphs.Select(paragraph => paragraph.Plane));
    }

    [Fact]
    public void Read_HeadingWithinAChapter_IsASectionOfIt()
    {
        Book book = BookOf.Text($"CHAPTER II\n\n{Text}\n\nOf the Granaries\n\n{Text}\n\nCHAPTER III\n\n{Text}");

        Assert.Equal([1, 2, 1], book.Sections.Select(section => section.Level));
        Assert.Equal([null, 0, null], book.Sections.Select(section => section.Parent));
    }

    [Theory]
    [InlineData("Dear Sir,")]
    [InlineData("“Let them wait.”")]
    [InlineData("and so it went")]
    public void Read_ShortParagraph_IsNoHeading(string paragraph) =>
        Assert.Empty(BookOf.Text($"{Text}\n\n{paragraph}\n\n{Text}").Sections);

    [Theory]
    [InlineData("The Granaries - - Tuesdays")]
    [InlineData("The Granaries . . . . 34")]
    public void Read_TableRow_IsNoHeading(string row) =>
        Assert.DoesNotContain(BookOf.Text($"{Text}\n\n{row}\n\n{Text}").Body.Paragraphs, paragraph => paragraph.Plane == Plane.Heading);
}
