using Xunit;

namespace QuestSearch.Tests.Reading.PlainText.Paragraphs;

public sealed class ParagraphTests
{
    private const string Full = "the harbour towns had sent for grain and the council would not hear";

    [Fact]
    public void Read_BlankLine_EndsTheParagraph() =>
        Assert.Equal(["It was dear.", "Ships came."], Paragraphs("It was dear.\n\nShips came."));

    [Fact]
    public void Read_BlankLineInsideASentence_DoesNot() =>
        Assert.Equal(["It was dear and scarce."], Paragraphs("It was dear\n\nand scarce."));

    [Fact]
    public void Read_Indent_BeginsAParagraph() =>
        Assert.Equal(2, Paragraphs($"{Full}\n{Full}.\n   Ships came to the harbour towns in the spring of the third year,\n{Full}.").Length);

    [Fact]
    public void Read_ShortLastLine_EndsTheParagraph() =>
        Assert.Equal(2, Paragraphs($"{Full}\n{Full}\nof it.\nShips came to the harbour towns in the spring of the third year,\n{Full}.").Length);

    [Fact]
    public void Read_FullLineThatEndsASentence_GoesOn() =>
        Assert.Single(Paragraphs($"{Full}\n{Full}\nthe harbour towns had sent for grain and the council would listen.\nShips came to the harbour towns in the spring of the third year,\n{Full}."));

    [Fact]
    public void Read_DoubleSpacedPage_KeepsItsParagraphsWhole()
    {
        string page = string.Concat(Enumerable.Repeat($"{Full}\n\n", 10));

        Assert.Single(Paragraphs(page));
    }

    [Fact]
    public void Read_SentenceAcrossPages_StaysInOneParagraph()
    {
        Book book = BookOf.Pages($"34 {{ Harvest\n{Full}", $"Granaries }} 35\n{Full}.");

        Assert.Single(book.Body.Paragraphs);
        Assert.Equal([0, 1], book.Body.PagesOf(book.Body.Paragraphs[0].Span));
    }

    [Fact]
    public void Read_Ornament_IsLeftOut() =>
        Assert.Equal(["It was dear.", "Ships came."], Paragraphs("It was dear.\n\n* * *\n\nShips came."));

    private static string[] Paragraphs(string text)
    {
        Book book = BookOf.Text(text);
        return [.. book.Body.Paragraphs.Select(paragraph => paragraph.Span.In(book.Body.Text).ToString())];
    }
}
