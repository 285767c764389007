using System.Globalization;
using QuestSearch.Reading.PlainText.Markers;

namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>Finds notes that transcribers write into the text in brackets: <c>[Footnote 12: …]</c>.</summary>
internal static class BracketNotes
{
    private const string Opening = "[Footnote";

    public static void Find(IReadOnlyList<PageDraft> pages)
    {
        int depth = 0;
        foreach (PageDraft page in pages)
        {
            for (int i = 0; i < page.Lines.Count; i++)
            {
                if (depth == 0)
                {
                    LineSplitter.SplitBefore(page.Lines, i, Opening);
                }

                PageLine line = page.Lines[i];
                bool begins = depth == 0 && line.Role == LineRole.Body && line.Text.StartsWith(Opening, StringComparison.Ordinal);
                if (!begins && depth == 0)
                {
                    continue;
                }

                depth = Mark(page.Lines, i, begins, depth);
            }
        }
    }

    /// <summary>Marks one line of a note, cuts off what follows the closing bracket, and gives the depth of brackets at its end.</summary>
    private static int Mark(List<PageLine> lines, int index, bool begins, int depth)
    {
        PageLine line = lines[index];
        for (int i = line.TextStart; i < line.TextEnd; i++)
        {
            depth += line.Source[i] == '[' ? 1 : line.Source[i] == ']' ? -1 : 0;
            if (depth == 0 && line.Source[i] == ']')
            {
                LineSplitter.SplitAt(lines, index, i + 1);
                line = lines[index];
                LiftList.Add(line, new Lift(i, i + 1, ReadingDecision.NoteLabelLifted, null, "", "closing bracket"));
                break;
            }
        }

        if (!line.IsBlank)
        {
            line.Role = LineRole.Note;
            line.Label = begins ? LabelOf(line) : null;
        }

        return depth;
    }

    private static NoteLabel? LabelOf(PageLine line)
    {
        ReadOnlySpan<char> text = line.Text;
        int colon = text.IndexOf(':');
        if (colon < 0 || colon > Opening.Length + 10)
        {
            return null;
        }

        string label = text[Opening.Length..colon].Trim().ToString();
        int start = colon + 1;
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        _ = int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out int value);
        return new NoteLabel(label, value, line.TextStart + start, MarkStyle.Bracket) { Kind = NoteKind.Endnote };
    }
}
