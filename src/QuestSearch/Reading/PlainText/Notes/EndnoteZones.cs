using QuestSearch.Reading.PlainText.Markers;
using QuestSearch.Reading.PlainText.Paragraphs;

namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>Finds notes at the ends of chapters and of the book: under a heading such as NOTES, paragraphs that begin with labels counting up.</summary>
internal static class EndnoteZones
{
    private const int FewestNotes = 2;
    private const int FewestWithoutBlank = 3;

    public static void Find(IReadOnlyList<PageDraft> pages)
    {
        List<PageLine> lines = [.. pages.SelectMany(page => page.Lines)];
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsInBody && NotesHeading.Is(lines[i].Text))
            {
                i = Mark(lines, i + 1) - 1;
            }
        }
    }

    /// <summary>Marks the notes that follow a heading; gives the index of the first line after them.</summary>
    private static int Mark(List<PageLine> lines, int start)
    {
        List<(int Line, NoteLabel Label)> notes = [];
        bool isAfterBlank = true;
        int end = start;
        for (int i = start; i < lines.Count; i++)
        {
            PageLine line = lines[i];
            if (line.IsBlank)
            {
                isAfterBlank = true;
                continue;
            }

            NoteLabel? label = line.Role == LineRole.Body ? NoteLabelParser.Parse(line) : null;
            bool isNext = label is not null && (notes.Count == 0 ? isAfterBlank : IsNext(notes[^1].Label, label, isAfterBlank));
            if (isNext)
            {
                notes.Add((i, label!));
            }
            else if (isAfterBlank && (notes.Count == 0 || EndsZone(lines, i, notes[^1].Label)))
            {
                break;
            }

            isAfterBlank = false;
            end = i + 1;
        }

        bool beginsAtFirst = notes.Count > 0 && (notes[0].Label.Value == 1 || notes[0].Label.Style == MarkStyle.Symbol);
        if (notes.Count < (beginsAtFirst ? 1 : FewestNotes))
        {
            return start;
        }

        MarkLines(lines, start, end, notes);
        return end;
    }

    private static bool IsNext(NoteLabel previous, NoteLabel label, bool isAfterBlank) =>
        label.Style == previous.Style && (NoteLabelOrder.Follows(previous, label) || (isAfterBlank && label.Value == previous.Value + 2 && previous.Value > 0) || (isAfterBlank && label.Value == 1 && previous.Value >= FewestWithoutBlank));

    /// <summary>Whether a paragraph without a label ends the notes: no label that goes on follows soon.</summary>
    private static bool EndsZone(List<PageLine> lines, int start, NoteLabel last)
    {
        const int FarthestLabel = 60;
        const int LongestSubheading = 3;
        int text = 0;
        for (int i = start; i < Math.Min(lines.Count, start + FarthestLabel); i++)
        {
            if (lines[i].Role != LineRole.Body)
            {
                continue;
            }

            bool isNext = NoteLabelParser.Parse(lines[i]) is { } label && IsNext(last, label, isAfterBlank: true) && (label.Value != 1 || text <= LongestSubheading);
            if (isNext || (text > 0 && HeadingRank.Of(lines[i].Text) < HeadingRank.Plain && lines[i - 1].IsBlank))
            {
                return !isNext;
            }

            text++;
        }

        return true;
    }

    private static void MarkLines(List<PageLine> lines, int start, int end, List<(int Line, NoteLabel Label)> notes)
    {
        foreach ((int line, NoteLabel label) in notes)
        {
            lines[line].Label = label with { Kind = NoteKind.Endnote };
        }

        for (int i = start; i < end; i++)
        {
            if (lines[i].Role == LineRole.Body)
            {
                lines[i].Role = LineRole.Note;
            }
        }
    }
}
