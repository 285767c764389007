using Xunit;

namespace QuestSearch.Tests.Reading.PlainText.Furniture;

public sealed class SignatureMarkTests
{
    private const string Text = "the harbour towns had sent for grain and the council would not\nhear of it before the winter had come to an end,";

    [Fact]
    public void Read_LettersInTheirOrderOnEverySheet_AreLifted()
    {
        Book book = BookOf.Pages([.. Enumerable.Range(1, 40).Select(number => Page(number, (number % 8, number / 8) switch { (1, var sheet) => "BCDEF"[sheet].ToString(), _ => "" }))]);

        Assert.DoesNotContain(book.Body.Text.Split(' '), word => word is "B" or "C" or "D" or "E" or "F");
        Assert.Equal("C", book.Pages[8].RunningFoot);
    }

    [Fact]
    public void Read_SheetsAfterTheEndOfTheAlphabet_AreLifted()
    {
        Book book = BookOf.Pages([.. Enumerable.Range(1, 32).Select(number => Page(number, (number % 8, number / 8) switch { (1, 0) => "Y", (1, 1) => "Z", (1, 2) => "AA", (1, 3) => "2 B", _ => "" }))]);

        Assert.Equal(["Y", "Z", "AA", "2 B"], book.Pages.Select(page => page.RunningFoot).Where(foot => foot is not null));
    }

    [Fact]
    public void Read_LettersOutOfOrder_StayInTheText()
    {
        Book book = BookOf.Pages([.. Enumerable.Range(1, 16).Select(number => Page(number, number switch { 3 => "B", 5 => "C", 12 => "D", _ => "" }))]);

        Assert.All(book.Pages, page => Assert.Null(page.RunningFoot));
    }

    private static string Page(int number, string foot) => $"{number} THE LONG HARVEST.\n{Text}\n\n{foot}";
}
