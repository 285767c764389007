using Xunit;

namespace QuestSearch.Tests.Reading.PlainText.Notes;

public sealed class NoteGuessTests
{
    [Theory]
    [InlineData("* Ibid. p. 4.")]
    [InlineData("1 Ibid. p. 4.")]
    [InlineData("x Ibid. p. 4.")]
    public void Read_DamagedLabel_IsLinkedInSequenceAsAGuess(string second)
    {
        Book book = BookOf.Text($"The grain was dear.1 Ships came.2 They left.3\n\n1 See above.\n{second}\n3 The letters.");

        Assert.Equal(["See above.", "Ibid. p. 4.", "The letters."], Notes(book));
        Assert.Equal([false, true, false], book.Body.NoteReferences.Select(reference => reference.IsGuess));
    }

    [Theory]
    [InlineData("The grain was dear.1 Ships 2 came to the town.3", "2")]
    [InlineData("The grain was dear.1 Ships, x came to the town.3", "x")]
    [InlineData("The grain was dear.1 Ships * came to the town.3", "*")]
    public void Read_LooseMarker_IsLinkedInSequenceAsAGuess(string text, string label)
    {
        Book book = BookOf.Text($"{text}\n\n1 See above.\n2 Ibid. p. 4.\n3 The letters.");

        Assert.Equal(["1", label, "3"], book.Body.NoteReferences.Select(reference => reference.Label));
        Assert.Equal([0, 1, 2], book.Body.NoteReferences.Select(reference => reference.Note));
        Assert.True(book.Body.NoteReferences[1].IsGuess);
    }

    [Fact]
    public void Read_TwoLooseSigns_LinksNeither()
    {
        Book book = BookOf.Text("The grain was dear.1 Ships 2 came and 2 went.3\n\n1 See above.\n2 Ibid. p. 4.\n3 The letters.");

        Assert.Equal(["1", "3"], book.Body.NoteReferences.Select(reference => reference.Label));
    }

    [Theory]
    [InlineData("4", "6")]
    [InlineData("12", "15")]
    public void Read_NumbersThatDoNotLookAlike_AreNotLinked(string marker, string label)
    {
        Book book = BookOf.Text($"The grain was dear.^{marker}\n_____\n{label}. See above.");

        Assert.Null(book.Body.NoteReferences[0].Note);
    }

    [Fact]
    public void Read_NotePutOffToTheNextPage_IsLinked()
    {
        Book book = BookOf.Pages("The grain was dear.^1 Ships came.^2\n_____\n1. See above.", "They left.^3\n_____\n2. Ibid.\n3. The letters.");

        Assert.Equal([0, 1, 2], book.Body.NoteReferences.Select(reference => reference.Note));
    }

    private static string[] Notes(Book book) => [.. book.Notes.Select(note => note.Span.In(book.NotesFlow.Text).ToString())];
}
