using CsCheck;
using Xunit;

namespace QuestSearch.Tests.Books;

public sealed class BookBuilderTests
{
    private readonly BookBuilder _builder = new("harbour", new BookMetadata { Title = "The Harbour" });
    private int _place;

    public BookBuilderTests() => _builder.AddFile(new SourceFile("harbour.xml", "utf-8", HasByteOrderMark: false, Length: 1000));

    [Fact]
    public void Append_RunsOfWhiteSpace_BecomeOneBlank()
    {
        Write(" The  pilot");
        Write("\n came ");
        Write(" aboard. ");
        Assert.Equal("The pilot came aboard.", _builder.Build().Body.Text);
    }

    [Fact]
    public void BeginParagraph_AfterText_PartsParagraphsByABlankLine()
    {
        Write("One.");
        _builder.BeginParagraph();
        Write("Two.");
        Book book = _builder.Build();
        Assert.Equal("One.\n\nTwo.", book.Body.Text);
        Assert.Equal([new TextSpan(0, 4), new TextSpan(6, 10)], book.Body.Paragraphs.Select(paragraph => paragraph.Span));
    }

    [Fact]
    public void BeginParagraph_BlockWithoutText_LeavesNoParagraph()
    {
        Write("One.");
        _builder.BeginParagraph();
        Write("  ");
        _builder.BeginParagraph();
        Write("Two.");
        Assert.Equal("One.\n\nTwo.", _builder.Build().Body.Text);
    }

    [Fact]
    public void AddPageBreak_InsideAWord_DoesNotPartIt()
    {
        _builder.AddPageBreak("39", Mark());
        Write("cer");
        _builder.AddPageBreak("40", Mark());
        Write("tain laws");
        Book book = _builder.Build();
        Assert.Equal("certain laws", book.Body.Text);
        Assert.Equal([new PageBreak(0, 0), new PageBreak(3, 1)], book.Body.PageBreaks);
        Assert.Equal(["39", "40"], book.Pages.Select(page => page.Label));
    }

    [Fact]
    public void AddPageBreak_BetweenSentences_LeavesTheFirstOnItsPage()
    {
        _builder.AddPageBreak("1", Mark());
        Write("One. ");
        _builder.AddPageBreak("2", Mark());
        Write(" Two.");
        TextFlow body = _builder.Build().Body;
        Assert.Equal([0], body.PagesOf(new TextSpan(0, 4)));
        Assert.Equal([1], body.PagesOf(new TextSpan(5, 9)));
    }

    [Fact]
    public void BeginNote_InsideAParagraph_GoesToTheFlowOfNotesAndLeavesTheSentenceWhole()
    {
        _builder.AddPageBreak("7", Mark());
        Write("The pilot");
        _builder.AddNoteReference("3", "n3", Mark());
        _builder.BeginNote("n3", "3", NoteKind.Footnote);
        Write("See the log.");
        _builder.BeginParagraph();
        Write("And the chart.");
        _builder.EndNote();
        Write(" came aboard.");
        Book book = _builder.Build();
        Assert.Equal("The pilot came aboard.", book.Body.Text);
        Assert.Equal("See the log.\n\nAnd the chart.", book.NotesFlow.Text);
        Assert.Equal(0, Assert.Single(book.Body.NoteReferences).Note);
        Assert.Equal(9, book.Body.NoteReferences[0].Offset);
        Assert.Equal(new TextSpan(0, 28), Assert.Single(book.Notes).Span);
        Assert.All(book.NotesFlow.Paragraphs, paragraph => Assert.Equal((Plane.Note, 0), (paragraph.Plane, paragraph.Note)));
    }

    [Fact]
    public void BeginNote_FootnoteGatheredAtTheEnd_StandsOnThePageOfItsReference()
    {
        _builder.AddPageBreak("1", Mark());
        Write("One.");
        _builder.AddNoteReference("1", "a", Mark());
        _builder.AddPageBreak("2", Mark());
        Write(" Two.");
        _builder.BeginNote("a", "1", NoteKind.Footnote);
        Write("A note.");
        _builder.EndNote();
        Book book = _builder.Build();
        Assert.Equal(0, book.NotesFlow.PageAt(0));
    }

    [Fact]
    public void BeginNote_Endnote_StandsOnThePageThatIsCurrent()
    {
        _builder.AddPageBreak("1", Mark());
        Write("One.");
        _builder.AddNoteReference("1", "a", Mark());
        _builder.AddPageBreak("2", Mark());
        _builder.BeginNote("a", "1", NoteKind.Endnote);
        Write("A note.");
        _builder.EndNote();
        Book book = _builder.Build();
        Assert.Equal(1, book.NotesFlow.PageAt(0));
    }

    [Fact]
    public void BeginNote_EndnoteBehindAPageBreakInAnEndnote_StandsOnThatPage()
    {
        _builder.AddPageBreak("1", Mark());
        Write("One.");
        _builder.BeginNote("a", "1", NoteKind.Endnote);
        Write("A ");
        _builder.AddPageBreak("2", Mark());
        Write("note.");
        _builder.EndNote();
        _builder.BeginNote("b", "2", NoteKind.Endnote);
        Write("Another.");
        _builder.EndNote();
        Book book = _builder.Build();
        Assert.Equal(["1", "2", "2"], [LabelAt(0), LabelAt(2), LabelAt(9)]);

        string? LabelAt(int offset) => book.Pages[book.NotesFlow.PageAt(offset)!.Value].Label;
    }

    [Fact]
    public void AddPageBreak_InANoteAndInTheBody_IsOnePage()
    {
        _builder.AddPageBreak("1", Mark());
        Write("One");
        _builder.AddNoteReference("*", "a", Mark());
        _builder.BeginNote("a", "*", NoteKind.Footnote);
        Write("A note that ");
        _builder.AddPageBreak("2", Mark());
        Write("runs on.");
        _builder.EndNote();
        Write(" and two");
        _builder.AddPageBreak("2", Mark());
        Write(" and three.");
        Book book = _builder.Build();
        Assert.Equal(["1", "2"], book.Pages.Select(page => page.Label));
        Assert.Equal([0, 1], book.NotesFlow.PagesOf(book.Notes[0].Span));
        Assert.Equal(1, book.Body.PageAt(book.Body.Text.IndexOf("three", StringComparison.Ordinal)));
    }

    [Fact]
    public void AddPageBreak_OnlyInANote_BeginsThePageInTheBodyToo()
    {
        _builder.AddPageBreak("1", Mark());
        Write("One");
        _builder.BeginNote(null, "", NoteKind.Footnote);
        Write("A note");
        _builder.AddPageBreak("2", Mark());
        Write("runs on.");
        _builder.EndNote();
        Write(" two.");
        Book book = _builder.Build();
        Assert.Equal(["1", "2"], book.Pages.Select(page => page.Label));
        Assert.Equal([new PageBreak(0, 0), new PageBreak(3, 1)], book.Body.PageBreaks);
    }

    [Fact]
    public void BeginHeading_Levels_NestSections()
    {
        Heading(1, "Book One");
        Heading(3, "The Quay");
        Write("Text.");
        Heading(3, "The Light");
        Heading(1, "Book Two");
        Book book = _builder.Build();
        Assert.Equal(
            [("Book One", 1, null), ("The Quay", 2, 0), ("The Light", 2, 0), ("Book Two", 1, (int?)null)],
            book.Sections.Select(section => (section.Title, section.Level, section.Parent)));
        Assert.Contains("Text.", book.Sections[1].Span.In(book.Body.Text).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Text.", book.Sections[2].Span.In(book.Body.Text).ToString(), StringComparison.Ordinal);
        Assert.Equal(1, book.Body.Paragraphs[2].Section);
    }

    [Fact]
    public void CloseUp_AtAPrintersHyphen_JoinsTheWordWithTwoSourceSpans()
    {
        Write("the har-");
        _builder.CloseUp(removesHyphen: true);
        Write("\n  bour");
        Book book = _builder.Build();
        Assert.Equal("the harbour", book.Body.Text);
        Assert.Equal(2, book.Body.Source.ToSource(new TextSpan(4, 11)).Count);
    }

    [Fact]
    public void EndNote_NoNoteOpen_SaysSo() =>
        Assert.Contains("note", Assert.Throws<InvalidOperationException>(_builder.EndNote).Message, StringComparison.Ordinal);

    [Fact]
    public void Build_ANoteIsOpen_Throws()
    {
        _builder.BeginNote(null, "1", NoteKind.Footnote);
        Assert.Throws<InvalidOperationException>(_builder.Build);
    }

    [Fact]
    public void Append_AnyPieces_MapEveryNonWhiteCharacterToItsSource() =>
        Gen.String[Gen.Char["ab \n\t"], 0, 12].Array[0, 8].Sample(pieces =>
        {
            string source = string.Concat(pieces);
            BookBuilder builder = new("id", new BookMetadata());
            builder.AddFile(new SourceFile("x", null, false, source.Length));
            int start = 0;
            foreach (string piece in pieces)
            {
                builder.Append(piece, 0, start);
                start += piece.Length;
            }

            TextFlow body = builder.Build().Body;
            Assert.Equal(string.Join(' ', source.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), body.Text);
            for (int i = 0; i < body.Text.Length; i++)
            {
                SourceSpan span = Assert.Single(body.Source.ToSource(new TextSpan(i, i + 1)));
                string characters = source[span.Start..span.End];
                Assert.True(characters == body.Text[i].ToString() || (body.Text[i] == ' ' && string.IsNullOrWhiteSpace(characters)));
            }
        });

    private void Heading(int level, string title)
    {
        _builder.BeginHeading(level);
        Write(title);
        _builder.EndBlock();
    }

    private void Write(string text)
    {
        _builder.Append(text, 0, _place);
        _place += text.Length;
    }

    private SourceSpan Mark()
    {
        _place += 5;
        return new SourceSpan(0, _place - 5, _place);
    }
}
