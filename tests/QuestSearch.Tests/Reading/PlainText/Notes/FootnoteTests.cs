using Xunit;

namespace QuestSearch.Tests.Reading.PlainText.Notes;

public sealed class FootnoteTests
{
    [Theory]
    [InlineData("The grain was dear.^1 Ships came.^2", "1. See above.", "2. Ibid. p. 4.")]
    [InlineData("The grain was dear.^1 Ships came.^2", "^1 See above.", "^2 Ibid. p. 4.")]
    [InlineData("The grain was dear.[1] Ships came.[2]", "[1] See above.", "[2] Ibid. p. 4.")]
    [InlineData("The grain was dear.¹ Ships came.²", "¹ See above.", "² Ibid. p. 4.")]
    [InlineData("The grain was dear.1 Ships came.2", "1 See above.", "2 Ibid. p. 4.")]
    [InlineData("The grain was dear.* Ships came.†", "* See above.", "† Ibid. p. 4.")]
    [InlineData("The grain was dear.* Ships came.**", "* See above.", "** Ibid. p. 4.")]
    public void Read_NotesAtTheFoot_LinksThem(string text, string first, string second)
    {
        Book book = BookOf.Text($"{text}\n\n{first}\n{second}");

        Assert.Equal(["See above.", "Ibid. p. 4."], Notes(book));
        Assert.Equal([0, 1], book.Body.NoteReferences.Select(reference => reference.Note));
    }

    [Fact]
    public void Read_NotesUnderARule_LinksThem()
    {
        Book book = BookOf.Text("The grain was dear.*\n_____\n* See above.\n\n34");

        Assert.Equal(["See above."], Notes(book));
        Assert.Contains(book.Log, entry => entry.Decision == ReadingDecision.NoteRuleLifted);
    }

    [Fact]
    public void Read_NotesWithoutBlankLineOrRule_LinksThem() =>
        Assert.Equal(["See above, and the letters", "Ibid. p. 4."], Notes(BookOf.Text("The grain was dear.1 Ships came.2\n1 See above, and the letters\n2 Ibid. p. 4.")));

    [Fact]
    public void Read_NumberedListInTheText_IsNoNote() =>
        Assert.Empty(BookOf.Text("They asked for three things.\n\n1. Grain for the towns.\n2. Ships for the grain.\n3. Peace.").Notes);

    [Fact]
    public void Read_SymbolsThatBeginAgainOnEachPage_LinkWithinThePage()
    {
        Book book = BookOf.Pages("The grain was dear.*\n\n* First.", "The ships were late.*\n\n* Second.");

        Assert.Equal([0, 1], book.Body.NoteReferences.Select(reference => reference.Note));
    }

    [Fact]
    public void Read_NoteThatRunsOnUnderARule_IsJoined()
    {
        Book book = BookOf.Pages(
            "The grain was dear.^1\n_____\n1. See the letters of the",
            "The ships were late.^2\n_____\nstewards, and above.\n2. Ibid.");

        Assert.Equal(["See the letters of the stewards, and above.", "Ibid."], Notes(book));
    }

    [Fact]
    public void Read_MisreadMarker_IsLinkedAsAGuess()
    {
        Book book = BookOf.Text("The grain was dear.12 Ships came.18 They left.14\n\n12 See above.\n13 Ibid.\n14 Ibid. p. 4.");

        NoteReference misread = book.Body.NoteReferences[1];
        Assert.Equal("18", misread.Label);
        Assert.Equal("13", book.Notes[misread.Note!.Value].Label);
        Assert.True(misread.IsGuess);
    }

    [Fact]
    public void Read_NoteWithoutMarker_StaysANote()
    {
        Book book = BookOf.Text("The grain was dear.^1 Ships came.\n\n1. See above.\n2. Ibid.\n3. Ibid. p. 4.");

        Assert.Equal(["1", "2", "3"], book.Notes.Select(note => note.Label));
    }

    [Fact]
    public void Read_LabelsOnLinesOfTheirOwn_AreGivenToTheirNotes()
    {
        Book book = BookOf.Text("4\n\nThe grain was dear.1 Ships came.2 They left.3 The end came.\n1\n\nSee above.\nIbid. p. 4.\n3\nThe letters.\n2");

        Assert.Equal(["See above.", "Ibid. p. 4.", "The letters."], Notes(book));
        Assert.Equal(["1", "2", "3"], book.Notes.Select(note => note.Label));
    }

    private static string[] Notes(Book book) => [.. book.Notes.Select(note => note.Span.In(book.NotesFlow.Text).ToString())];
}
