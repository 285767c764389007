using Xunit;

namespace QuestSearch.Tests.Reading.PlainText.PageNumbers;

public sealed class PageLabelTests
{
    private const string Text = "the harbour towns had sent for grain and the council would not\nhear of it before the winter had come to an end.";

    [Theory]
    [InlineData("34 { The Long Harvest", "34")]
    [InlineData("The Empty Granaries } 35", "35")]
    [InlineData("36 | The Long Harvest", "36")]
    [InlineData("THE AGE OF THE GRANARIES. 37", "37")]
    [InlineData("38 THE LONG HARVEST.", "38")]
    [InlineData("39\n", "39")]
    [InlineData("- 40 -\n", "40")]
    [InlineData("[41]\n", "41")]
    [InlineData("xii\n", "xii")]
    [InlineData("xiv { Preface", "xiv")]
    public void Read_HeadOfOnePage_GivesTheLabel(string head, string label) =>
        Assert.Equal(label, BookOf.Text($"{head}\n{Text}").Pages[0].Label);

    [Fact]
    public void Read_NumberAtTheFoot_GivesTheLabel()
    {
        Book book = BookOf.Text($"{Text}\n\n34");

        Assert.Equal("34", book.Pages[0].Label);
        Assert.Equal("34", book.Pages[0].RunningFoot);
    }

    [Fact]
    public void Read_TextThatBeginsWithAYear_IsNoHead()
    {
        Book book = BookOf.Text("1749 was the year in which the harbour towns had sent for grain,\nand the council would not hear of it.");

        Assert.Null(book.Pages[0].Label);
        Assert.StartsWith("1749 was", book.Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TextThatEndsWithAYear_IsNoFoot() =>
        Assert.EndsWith("in May\n1860.".Replace('\n', ' '), BookOf.Text("the council met for the first time in the long hall in May\n1860.").Body.Text, StringComparison.Ordinal);

    [Fact]
    public void Read_PageWithoutNumberBetweenNumberedOnes_InfersTheLabel()
    {
        Book book = BookOf.Pages(Head(34), $"IV\n\nThe Empty Granaries\n\n{Text}", Head(36));

        Assert.Equal("35", book.Pages[1].Label);
        Assert.Equal(PageLabelOrigin.Inferred, book.Pages[1].LabelOrigin);
    }

    [Fact]
    public void Read_MisprintedNumber_KeepsTheSequenceAndSaysSo()
    {
        Book book = BookOf.Pages(Head(34), Head(35), Head(86), Head(37), Head(38));

        Assert.Equal("36", book.Pages[2].Label);
        Assert.Equal(PageLabelOrigin.Conflicting, book.Pages[2].LabelOrigin);
        Assert.Equal("86", book.Pages[2].PrintedLabel);
    }

    [Fact]
    public void Read_PlateBetweenPages_IsNotCounted()
    {
        Book book = BookOf.Pages(Head(34), Head(35), "", "", Head(36), Head(37));

        Assert.Equal(["34", "35", null, null, "36", "37"], book.Pages.Select(page => page.Label));
    }

    [Fact]
    public void Read_BlankPageThatIsCounted_InfersItsLabel() =>
        Assert.Equal(["34", "35", "36", "37"], BookOf.Pages(Head(34), Head(35), "", Head(37)).Pages.Select(page => page.Label));

    [Fact]
    public void Read_PrefaceInRomanNumbers_ChangesTheNumbering()
    {
        Book book = BookOf.Pages(Roman("x"), Roman("xi"), Roman("xii"), Head(1), Head(2), Head(3));

        Assert.Equal(["x", "xi", "xii", "1", "2", "3"], book.Pages.Select(page => page.Label));
    }

    [Fact]
    public void Read_DamagedNumberInSequence_IsRead()
    {
        Book book = BookOf.Pages(Head(33), $"THE LONG HARVEST. 3S\n{Text}", $"THE LONG HARVEST. 3S\n{Text}", Head(36));

        Assert.Equal("35", book.Pages[2].Label);
        Assert.Equal("3S", book.Pages[2].PrintedLabel);
    }

    [Theory]
    [InlineData("1 16 THE LONG HARVEST")]
    [InlineData("11 6 THE LONG HARVEST")]
    [InlineData("1 1 6 THE LONG HARVEST")]
    [InlineData("THE LONG HARVEST. 1 1 6")]
    public void Read_NumberTornApart_IsRead(string head)
    {
        Page page = BookOf.Pages(Head(115), $"{head}\n{Text}", Head(117)).Pages[1];

        Assert.Equal("116", page.Label);
        Assert.Equal(PageLabelOrigin.Printed, page.LabelOrigin);
    }

    [Fact]
    public void Read_YearOnTheCover_IsNoPageNumber()
    {
        Book book = BookOf.Pages(Head(34), Head(35), Head(36), "", "1848\n\n~");

        Assert.Null(book.Pages[4].Label);
    }

    [Fact]
    public void Read_NumbersOfAnotherEditionInTheMargin_AreLifted()
    {
        string[] pages = [.. Enumerable.Range(20, 8).Select(number => $"{number}\n\n{Text}\n\n[0{number + 3}]\n\n{Text}")];

        Book book = BookOf.Pages(pages);

        Assert.DoesNotContain('[', book.Body.Text);
        Assert.Equal("20", book.Pages[0].Label);
    }

    private static string Head(int number) => number % 2 == 0 ? $"{number} THE LONG HARVEST.\n{Text}" : $"THE EMPTY GRANARIES. {number}\n{Text}";

    private static string Roman(string number) => $"{number}\n\n{Text}";
}
