using QuestSearch.Reading.PlainText.Markers;
using QuestSearch.Reading.PlainText.PageNumbers;

namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>
/// Finds notes at the page foot whose labels stand on lines of their own, as text taken from a PDF has them: superscripts come out before their note,
/// or after it, or after all notes. A label with a text right after it begins that text; the texts of displaced labels are told apart by their ends.
/// </summary>
internal static class LoneLabels
{
    public static void Find(IReadOnlyList<PageDraft> pages)
    {
        foreach (PageDraft page in pages)
        {
            List<int> labels = FindLabels(page);
            if (labels.Count > 0)
            {
                Mark(page.Lines, labels);
            }
        }
    }

    /// <summary>The indexes of the lines that hold a label only, from the first one whose marker stands above it; empty unless most are marked in the text and their numbers form one run.</summary>
    private static List<int> FindLabels(PageDraft page)
    {
        HashSet<string> marks = [.. page.Marks.Select(mark => mark.Label)];
        List<int> labels = [];
        int matched = 0;
        for (int i = 0; i < page.Lines.Count; i++)
        {
            PageLine line = page.Lines[i];
            if (line.Role != LineRole.Body || line.Text.Length > 4 || line.Text.IndexOfAnyExceptInRange('0', '9') >= 0)
            {
                continue;
            }

            bool isMarked = marks.Contains(line.Text.ToString());
            if (isMarked || labels.Count > 0)
            {
                labels.Add(i);
                matched += isMarked ? 1 : 0;
            }
        }

        int[] values = [.. labels.Select(label => ValueOf(page.Lines[label])).Order()];
        bool isRun = values.Length > 0 && values[^1] - values[0] == values.Length - 1 && values.Distinct().Count() == values.Length;
        return isRun && matched * 2 > labels.Count ? labels : [];
    }

    private static void Mark(List<PageLine> lines, List<int> labels)
    {
        List<PageLine> text = [];
        Dictionary<int, int> starts = [];
        for (int i = labels[0]; i < lines.Count; i++)
        {
            if (labels.Contains(i))
            {
                lines[i].Role = LineRole.NoteLabel;
                lines[i].Reason = lines[i].Text.ToString();
                starts[ValueOf(lines[i])] = text.Count;
            }
            else if (lines[i].Role == LineRole.Body)
            {
                lines[i].Role = LineRole.Note;
                text.Add(lines[i]);
            }
        }

        SetStarts(text, [.. starts.OrderBy(pair => pair.Key)]);
    }

    /// <summary>Gives each label the line that its note begins with; labels without a place of their own share out the lines up to the next that has one.</summary>
    private static void SetStarts(List<PageLine> text, List<KeyValuePair<int, int>> labels)
    {
        HashSet<int> anchors = Anchors(labels, text.Count);
        int next = 0;
        int from = 0;
        while (next < labels.Count && from < text.Count)
        {
            int following = next + 1;
            while (following < labels.Count && !anchors.Contains(following))
            {
                following++;
            }

            int to = following < labels.Count ? labels[following].Value : text.Count;
            List<int> begins = NoteBreaks.Find(text, from, to, following - next);
            for (int i = 0; i < begins.Count; i++)
            {
                PageLine line = text[begins[i]];
                int value = labels[next + i].Key;
                line.Label = new NoteLabel(new PageNumber(IsRoman: false, value).ToString(), value, line.TextStart, MarkStyle.Bare);
            }

            next = following;
            from = to;
        }
    }

    /// <summary>The labels that stand right before a text of their own: the longest run of them whose places ascend with their numbers.</summary>
    private static HashSet<int> Anchors(List<KeyValuePair<int, int>> labels, int end)
    {
        int[] lengths = new int[labels.Count];
        int[] previous = new int[labels.Count];
        int best = -1;
        for (int i = 0; i < labels.Count; i++)
        {
            previous[i] = -1;
            bool isPlaced = labels[i].Value < end && (i == 0 || labels[i].Value > 0);
            lengths[i] = isPlaced ? 1 : int.MinValue / 2;
            for (int j = 0; j < i && isPlaced; j++)
            {
                if (labels[j].Value < labels[i].Value && lengths[j] + 1 > lengths[i])
                {
                    lengths[i] = lengths[j] + 1;
                    previous[i] = j;
                }
            }

            best = best < 0 || lengths[i] > lengths[best] ? i : best;
        }

        HashSet<int> anchors = [];
        for (int i = best; i >= 0; i = previous[i])
        {
            anchors.Add(i);
        }

        return anchors;
    }

    private static int ValueOf(PageLine line) => int.Parse(line.Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
}
