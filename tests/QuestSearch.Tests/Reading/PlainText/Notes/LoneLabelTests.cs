using Xunit;

namespace QuestSearch.Tests.Reading.PlainText.Notes;

/// <summary>Labels on lines of their own, in the orders in which they are taken from a PDF.</summary>
public sealed class LoneLabelTests
{
    private const string Text = "The grain was dear.1 Ships came.2 They left.3 The end of the year came, and";

    [Theory]
    [InlineData("1\nSee above.\n2\nIbid. p. 4.\n3\nThe letters.")]
    [InlineData("1\n\nSee above.\nIbid. p. 4.\n3\nThe letters.\n2")]
    [InlineData("See above.\nIbid. p. 4.\n3\nThe letters.\n1\n\n2")]
    [InlineData("See above.\n2\nIbid. p. 4.\n3\nThe letters.\n1")]
    [InlineData("1\n2\n\nSee above.\nIbid. p. 4.\n3\nThe letters.")]
    [InlineData("See above.\nIbid. p. 4.\nThe letters.\n1\n\n2\n\n3")]
    public void Read_LabelsInAnyOrder_AreGivenToTheirNotes(string notes)
    {
        Book book = BookOf.Pages($"4\n\n{Text}\n{notes}", "5\n\nnobody knew of it.");

        Assert.Equal(["See above.", "Ibid. p. 4.", "The letters."], book.Notes.Select(note => note.Span.In(book.NotesFlow.Text).ToString()));
        Assert.Equal([0, 1, 2], book.Body.NoteReferences.Select(reference => reference.Note));
        Assert.EndsWith("The end of the year came, and nobody knew of it.", book.Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LabelInsideItsNote_BeginsNoOtherNote()
    {
        Book book = BookOf.Pages("4\n\nThe grain was dear.1 Ships came.2 The end of the year came, and\nSee the letters of the stewards, vol. iii.\n1\n\np. 21.\n2\nIbid.", "5\n\nnobody knew of it.");

        Assert.Equal(["See the letters of the stewards, vol. iii. p. 21.", "Ibid."], book.Notes.Select(note => note.Span.In(book.NotesFlow.Text).ToString()));
    }

    [Fact]
    public void Read_LabelWhoseNoteCannotBeTold_IsLinkedToNone()
    {
        Book book = BookOf.Text("4\n\nThe grain was dear.1 Ships came.2 The end of the year came and nobody knew\nwhat had become of it or who\n2\nIbid.\n1");

        NoteReference only = Assert.Single(book.Body.NoteReferences, reference => reference.Note is not null);
        Assert.Equal("2", only.Label);
    }
}
