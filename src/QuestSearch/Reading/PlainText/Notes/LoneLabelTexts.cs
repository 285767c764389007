using System.Globalization;
using QuestSearch.Reading.PlainText.Markers;

namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>
/// Gives labels on lines of their own the texts of their notes. A label with a text right after it begins that text; a displaced one is followed by a
/// blank line, and its text is told apart from its neighbours by their ends. A label whose text is not found keeps none.
/// </summary>
internal static class LoneLabelTexts
{
    public static void Find(IReadOnlyList<PageDraft> pages, NoteWidths widths)
    {
        for (int i = 0; i < pages.Count; i++)
        {
            if (pages[i].Lines.Exists(line => line.Role == LineRole.NoteLabel))
            {
                PageLine? next = i + 1 < pages.Count ? pages[i + 1].Lines.Find(line => line.Role == LineRole.Body) : null;
                Find(pages[i].Lines, widths, next);
            }
        }
    }

    private static void Find(List<PageLine> lines, NoteWidths widths, PageLine? nextText)
    {
        int first = lines.FindIndex(line => line.Role == LineRole.NoteLabel);
        List<LoneLabel> labels = LabelsOf(lines, out List<PageLine> text);
        int? attached = labels.Find(label => label.IsAttached)?.Value;
        int displaced = labels.Count(label => attached is null || label.Value < attached);
        bool beginsText = !labels[0].IsAttached && (labels.Find(label => label.Text > 0)?.Text ?? text.Count) > 0;
        bool isAbove = displaced > 0 && (!beginsText || char.IsLower(text[0].Text[0]));
        if (isAbove && DisplacedNotes.Start(lines, first, displaced, widths, nextText) is { } start)
        {
            MarkNotes(lines, start, first);
            labels = LabelsOf(lines, out text);
            int lowest = labels.IndexOf(labels.MinBy(label => label.Value)!);
            labels[lowest] = labels[lowest] with { Text = 0, IsAttached = true };
        }
        else if (beginsText)
        {
            labels[0] = labels[0] with { IsAttached = true };
        }

        SetStarts(text, [.. labels.OrderBy(label => label.Value)]);
    }

    private static void MarkNotes(List<PageLine> lines, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            lines[i].Role = lines[i].IsInBody ? LineRole.Note : lines[i].Role;
        }
    }

    /// <summary>The labels in the order of their lines, each with the number of note lines before it.</summary>
    private static List<LoneLabel> LabelsOf(List<PageLine> lines, out List<PageLine> text)
    {
        text = [];
        List<LoneLabel> labels = [];
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Role == LineRole.NoteLabel)
            {
                bool isAttached = i + 1 < lines.Count && lines[i + 1].Role == LineRole.Note;
                labels.Add(new LoneLabel(LoneLabels.ValueOf(lines[i]), text.Count, isAttached));
            }
            else if (lines[i].Role == LineRole.Note)
            {
                text.Add(lines[i]);
            }
        }

        return labels;
    }

    /// <summary>Gives each label the line that its note begins with; labels without a place of their own share out the lines up to the next that has one.</summary>
    private static void SetStarts(List<PageLine> text, List<LoneLabel> labels)
    {
        bool[] anchors = Anchors(labels);
        int next = Array.IndexOf(anchors, true);
        while (next >= 0 && next < labels.Count)
        {
            int following = next + 1;
            while (following < labels.Count && !anchors[following])
            {
                following++;
            }

            int to = following < labels.Count ? labels[following].Text : text.Count;
            List<(int Line, float Score)> begins = NoteBreaks.Find(text, labels[next].Text, to, following - next);
            for (int i = 0; i < begins.Count; i++)
            {
                PageLine line = text[begins[i].Line];
                int value = labels[next + i].Value;
                line.Label = new NoteLabel(value.ToString(CultureInfo.InvariantCulture), value, line.TextStart, MarkStyle.Bare);
            }

            next = following;
        }
    }

    /// <summary>Which labels begin a text of their own: the longest run of attached ones whose places ascend with their numbers.</summary>
    private static bool[] Anchors(List<LoneLabel> labels)
    {
        int[] lengths = new int[labels.Count];
        int[] previous = new int[labels.Count];
        int best = -1;
        for (int i = 0; i < labels.Count; i++)
        {
            previous[i] = -1;
            lengths[i] = labels[i].IsAttached ? 1 : 0;
            for (int j = 0; j < i && labels[i].IsAttached; j++)
            {
                if (labels[j].IsAttached && labels[j].Text < labels[i].Text && lengths[j] + 1 > lengths[i])
                {
                    lengths[i] = lengths[j] + 1;
                    previous[i] = j;
                }
            }

            best = lengths[i] > 0 && (best < 0 || lengths[i] > lengths[best]) ? i : best;
        }

        bool[] anchors = new bool[labels.Count];
        for (int i = best; i >= 0; i = previous[i])
        {
            anchors[i] = true;
        }

        return anchors;
    }

    /// <summary>A label on a line of its own, and the note line that follows it, as an index among the note lines of the page.</summary>
    private sealed record LoneLabel(int Value, int Text, bool IsAttached);
}
