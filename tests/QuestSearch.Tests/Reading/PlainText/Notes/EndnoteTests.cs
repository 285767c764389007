using Xunit;

namespace QuestSearch.Tests.Reading.PlainText.Notes;

public sealed class EndnoteTests
{
    [Fact]
    public void Read_NotesUnderAHeading_LinksThem()
    {
        Book book = BookOf.Text("The grain was dear.1 Ships came.2 They left.3\n\nNOTES\n\n1. See above.\n\n2. Ibid.\n\nA second paragraph.\n\n3. The letters.");

        Assert.Equal(["See above.", "Ibid.\n\nA second paragraph.", "The letters."], Notes(book));
        Assert.Equal([0, 1, 2], book.Body.NoteReferences.Select(reference => reference.Note));
        Assert.All(book.Notes, note => Assert.Equal(NoteKind.Endnote, note.Kind));
    }

    [Fact]
    public void Read_NumbersThatBeginAgainByChapter_LinkWithinTheChapter()
    {
        const string Chapter = "The grain was dear.(1) Ships came.(2) They left.(3) And so it went.\n\nNOTES\n\n1. {0} a.\n\n2. {0} b.\n\n3. {0} c.\n\n";
        Book book = BookOf.Text(string.Format(null, "CHAPTER I\n\n" + Chapter + "CHAPTER II\n\n" + Chapter.Replace("{0}", "{1}", StringComparison.Ordinal), "First", "Second"));

        Assert.Equal([0, 1, 2, 3, 4, 5], book.Body.NoteReferences.Select(reference => reference.Note));
    }

    [Fact]
    public void Read_NotesInBrackets_AreTakenOutOfTheText()
    {
        Book book = BookOf.Text("The grain was dear.[12] Ships came.\n\n[Footnote 12: See [above], and\nthe letters.]\n\nThey left.");

        Assert.Equal("The grain was dear. Ships came.\n\nThey left.", book.Body.Text);
        Assert.Equal(["See [above], and the letters."], Notes(book));
        Assert.Equal(0, book.Body.NoteReferences[0].Note);
    }

    [Fact]
    public void Read_TextOfAProjectGutenbergFile_LeavesItsFrameOut()
    {
        Book book = BookOf.Text("Title: Harvest\n\n*** START OF THE PROJECT GUTENBERG EBOOK HARVEST ***\n\nThe grain was dear.\n\n*** END OF THE PROJECT GUTENBERG EBOOK HARVEST ***\n\nlicence");

        Assert.Equal("The grain was dear.", book.Body.Text);
    }

    [Fact]
    public void Read_UnderscoresForItalics_AreLeftOut() =>
        Assert.Equal("See Letters, ibid., and Grain of old.", BookOf.Text("See _Letters_, _ibid._, and _Grain_ of _old_.").Body.Text);

    private static string[] Notes(Book book) => [.. book.Notes.Select(note => note.Span.In(book.NotesFlow.Text).ToString())];
}
