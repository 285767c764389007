using Xunit;

namespace QuestSearch.Tests.Reading.PlainText.Notes;

/// <summary>Notes in smaller type that run on to the next page without a label or a rule above them.</summary>
public sealed class NoteTailTests
{
    private const int TextWidth = 58;
    private const int NoteWidth = 76;

    private const string Text =
        "the harvest was carried down to the river in the first week of the month and the barges waited there for the tide while the clerks went over the tallies once again and found them short as they had been found in every year since the new mill was built";

    private const string Note =
        "the tallies are kept in the upper room of the guildhall and were seen there by the present writer in two visits who found them legible though the damp has taken the corners and the clerk of the time wrote a hurried hand which the later hands do not improve";

    [Fact]
    public void Read_NoteThatRunsOnInSmallerType_IsJoined()
    {
        Book book = BookOf.Pages([.. PagesWithNotes(12), Page($"Then.1 {Text}", $"1 Again {Note} and then"), Page($"for all that {Text}", $"it is to be said that {Note} and {Note}."), Page($"until {Text}.", note: null)]);

        Assert.Equal(13, book.Notes.Count);
        Assert.EndsWith($"and then it is to be said that {Note} and {Note}.", TextOf(book, 12), StringComparison.Ordinal);
        Assert.Contains($"for all that {Text} until {Text}.", book.Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoteThatRunsOnAboveTheNextNote_IsJoined()
    {
        Book book = BookOf.Pages([.. PagesWithNotes(12), Page($"Then.1 {Text}", $"1 Again {Note} and then"), Page($"for all that.1 {Text}", $"it is to be said that {Note}.\n1 See above.")]);

        Assert.EndsWith($"and then it is to be said that {Note}.", TextOf(book, 12), StringComparison.Ordinal);
        Assert.Equal("See above.", TextOf(book, 13));
    }

    [Fact]
    public void Read_QuotationInSmallerTypeAtTheFoot_StaysInTheText()
    {
        Book book = BookOf.Pages([.. PagesWithNotes(12), Page($"Then {Text}.", $"“Again {Note}.”"), Page($"For all that {Text}.", note: null)]);

        Assert.Contains($"“Again {Note}.”", book.Body.Text, StringComparison.Ordinal);
    }

    private static string[] PagesWithNotes(int count) => [.. Enumerable.Range(0, count).Select(_ => Page($"Once.1 {Text}, and {Text}.", $"1 Here {Note}."))];

    private static string Page(string text, string? note) => Set(text, TextWidth) + (note is null ? "" : $"\n{Set(note, NoteWidth)}");

    /// <summary>Breaks a text into lines of at most a width, at blanks.</summary>
    private static string Set(string text, int width)
    {
        List<string> lines = [];
        foreach (string part in text.Split('\n'))
        {
            string line = "";
            foreach (string word in part.Split(' '))
            {
                if (line.Length > 0 && line.Length + word.Length >= width)
                {
                    lines.Add(line);
                    line = "";
                }

                line += line.Length > 0 ? $" {word}" : word;
            }

            lines.Add(line);
        }

        return string.Join('\n', lines);
    }

    private static string TextOf(Book book, int note) => book.Notes[note].Span.In(book.NotesFlow.Text).ToString();
}
