using CsCheck;
using Xunit;

namespace QuestSearch.Tests.Reading.PlainText;

public sealed class ReadingInvariantTests
{
    [Fact]
    public void Read_AnyText_MapsEveryCharacterToItselfOrToWhiteSpaceInTheSource() =>
        RandomPages.Text.Sample(
            text =>
            {
                Book book = BookOf.Text(text);
                AssertMapped(text, book.Body);
                AssertMapped(text, book.NotesFlow);
            },
            iter: 1000);

    [Fact]
    public void Read_AnyText_ParagraphsHoldEveryCharacterButTheBlankLinesBetweenThem() =>
        RandomPages.Text.Sample(
            text =>
            {
                Book book = BookOf.Text(text);
                foreach (TextFlow flow in new[] { book.Body, book.NotesFlow })
                {
                    Assert.Equal(flow.Text, string.Join("\n\n", flow.Paragraphs.Select(paragraph => paragraph.Span.In(flow.Text).ToString())));
                }
            },
            iter: 1000);

    [Fact]
    public void Read_AnyText_EveryPageHasItsPlaceInBothFlows() =>
        RandomPages.Text.Sample(
            text =>
            {
                Book book = BookOf.Text(text);
                int[] ordinals = [.. book.Pages.Select(page => page.Ordinal)];
                Assert.Equal(ordinals, book.Body.PageBreaks.Select(pageBreak => pageBreak.Page));
                Assert.Equal(ordinals, book.NotesFlow.PageBreaks.Select(pageBreak => pageBreak.Page));
            },
            iter: 1000);

    [Fact]
    public void Read_AnyText_LinksLeadToNotesOfTheBook() =>
        RandomPages.Text.Sample(
            text =>
            {
                Book book = BookOf.Text(text);
                Assert.All(book.Body.NoteReferences, reference => Assert.True(reference.Note is null || reference.Note < book.Notes.Count));
                Assert.All(book.Notes, note => Assert.True(note.Span.End <= book.NotesFlow.Text.Length));
            },
            iter: 1000);

    [Fact]
    public void Read_AnyText_SectionsNestWithinTheBody() =>
        RandomPages.Text.Sample(
            text =>
            {
                Book book = BookOf.Text(text);
                Assert.All(book.Sections, section => Assert.InRange(section.Span.End, section.Span.Start, book.Body.Text.Length));
                Assert.All(book.Sections, section => Assert.True(section.Parent is null ? section.Level == 1 : book.Sections[section.Parent.Value].Level == section.Level - 1));
            },
            iter: 1000);

    private static void AssertMapped(string source, TextFlow flow)
    {
        for (int i = 0; i < flow.Text.Length; i++)
        {
            IReadOnlyList<SourceSpan> spans = flow.Source.ToSource(new TextSpan(i, i + 1));
            string printed = string.Concat(spans.Select(span => source[span.Start..span.End]));
            Assert.True(printed == flow.Text[i..(i + 1)] || (char.IsWhiteSpace(flow.Text[i]) && string.IsNullOrWhiteSpace(printed.Replace('\0', ' '))), $"{i}: {printed}");
        }
    }
}
