using QuestSearch.Reading.PlainText.Paragraphs;

namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>Finds where paragraphs begin in the notes. The lines before the first label of a page go on with the last note of the page before.</summary>
internal static class NoteParagraphs
{
    public static void Find(IReadOnlyList<PageDraft> pages)
    {
        PageLine? previous = null;
        bool isAfterBlank = false;
        foreach (PageLine line in pages.SelectMany(page => page.Lines))
        {
            if (line.IsBlank)
            {
                isAfterBlank = true;
            }
            else if (line.Role == LineRole.Note)
            {
                line.StartsParagraph = previous is null || line.Label is not null || BeginsParagraph(previous, line, isAfterBlank);
                previous = line;
                isAfterBlank = false;
            }
        }
    }

    private static bool BeginsParagraph(PageLine previous, PageLine line, bool isAfterBlank)
    {
        if (previous.Page != line.Page)
        {
            return false;
        }

        return isAfterBlank && !char.IsLower(line.Text[0]) && !LineText.ContinuesSentence(previous.Text, line.Text);
    }
}
