using QuestSearch.Word.Notes;
using QuestSearch.Word.Packages;
using QuestSearch.Word.Pages;
using QuestSearch.Word.Properties;

namespace QuestSearch.Word.Stories;

/// <summary>Reads the stories of a package into a book: the main text, then the footnotes and endnotes that it refers to.</summary>
internal static class DocumentReader
{
    public static void Read(WordPackage package, BookBuilder builder, CancellationToken cancellationToken)
    {
        StyleSheet styles = WordPackage.Read(package.ReadStyles(), StyleSheet.Read) ?? StyleSheet.None;
        DocumentSettings settings = WordPackage.Read(package.ReadSettings(), DocumentSettings.Read);
        (StoryReader stories, PageLabels pages) = ReadText(package, styles, settings, builder, cancellationToken);
        if (package.ReadFootnotes() is { } footnotes)
        {
            stories.ReadNotes(footnotes, NoteKind.Footnote, pages: []);
        }

        if (package.ReadEndnotes() is { } endnotes)
        {
            stories.ReadNotes(endnotes, NoteKind.Endnote, pages.AfterText());
        }
    }

    private static (StoryReader Stories, PageLabels Pages) ReadText(
        WordPackage package, StyleSheet styles, DocumentSettings settings, BookBuilder builder, CancellationToken cancellationToken)
    {
        SourceText text = package.ReadText();
        DocumentSurvey survey = DocumentSurvey.Of(text, styles, cancellationToken);
        DocumentFrame frame = new(styles, [.. survey.Sections.Select(section => section.Properties)]);
        NoteReferences footnotes = new(NoteKind.Footnote, new NoteNumbering("decimal", settings.Footnotes, [.. frame.Sections.Select(section => section.Footnotes)]));
        NoteReferences endnotes = new(NoteKind.Endnote, new NoteNumbering("lowerRoman", settings.Endnotes, [.. frame.Sections.Select(section => section.Endnotes)]));
        PageLabels pages = new(survey);
        StoryReader stories = new(builder, frame, footnotes, endnotes, package.FileName, cancellationToken);
        stories.ReadText(text, pages.OfText);
        return (stories, pages);
    }
}
