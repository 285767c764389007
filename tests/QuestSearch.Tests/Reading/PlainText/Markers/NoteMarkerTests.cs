using Xunit;

namespace QuestSearch.Tests.Reading.PlainText.Markers;

public sealed class NoteMarkerTests
{
    [Theory]
    [InlineData("It was dear.^13 Ships came.", "13")]
    [InlineData("It was dear.[13] Ships came.", "13")]
    [InlineData("It was dear.¹³ Ships came.", "13")]
    [InlineData("“It was dear.”^13 Ships came.", "13")]
    [InlineData("It was dear,* and ships came.", "*")]
    [InlineData("It was dear,† and ships came.", "†")]
    [InlineData("It was dear.** Ships came.", "**")]
    public void Read_MarkerOfAClearForm_IsLifted(string text, string label)
    {
        Book book = BookOf.Text(text);

        Assert.Equal(label, Assert.Single(book.Body.NoteReferences).Label);
        Assert.DoesNotContain(label, book.Body.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The winter of 1749. The ships came.")]
    [InlineData("See p. 13. The ships came.")]
    [InlineData("It rose by 3.14 and 10.5 parts.")]
    [InlineData("The hall is 12 m² wide and x² long, 10³ in all.")]
    [InlineData("On the 13th of May and in vol.3 of it.")]
    [InlineData("A B52 and H2O came at 10:30.")]
    [InlineData("They would “discar[d] all” of it.")]
    [InlineData("The *form is not attested.")]
    [InlineData("He gave two reasons (1) and (2) in all.")]
    public void Read_NumberOfTheText_IsNotLifted(string text)
    {
        Book book = BookOf.Text(text);

        Assert.Empty(book.Body.NoteReferences);
        Assert.Equal(text, book.Body.Text);
    }

    [Fact]
    public void Read_BareNumbersThatCountUp_AreLifted()
    {
        Book book = BookOf.Text("It was dear.1 Ships came,2 and the priest3 said so.” They left.4 The end.");

        Assert.Equal(["1", "2", "3", "4"], book.Body.NoteReferences.Select(reference => reference.Label));
        Assert.Equal("It was dear. Ships came, and the priest said so.” They left. The end.", book.Body.Text);
    }

    [Fact]
    public void Read_OneBareNumberAlone_IsNotLifted() =>
        Assert.Empty(BookOf.Text("It was dear.7 Ships came.").Body.NoteReferences);

    [Fact]
    public void Read_MarkerWithoutNote_HasNoLink() =>
        Assert.Null(BookOf.Text("It was dear.^13 Ships came.").Body.NoteReferences[0].Note);

    [Fact]
    public void Read_Marker_IsAnchoredAfterTheStop()
    {
        Book book = BookOf.Text("It was dear.^13 Ships came.");

        Assert.Equal("It was dear.".Length, book.Body.NoteReferences[0].Offset);
    }
}
