using System.Globalization;

namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>
/// Finds notes at the page foot whose labels stand on lines of their own, as text taken from a PDF has them: superscripts come out before their note,
/// or after it, or after all notes.
/// </summary>
internal static class LoneLabels
{
    private const int MostDigits = 4;

    public static void Find(IReadOnlyList<PageDraft> pages)
    {
        HashSet<string> earlier = [];
        foreach (PageDraft page in pages)
        {
            HashSet<string> marks = [.. page.Marks.Select(mark => mark.Label)];
            List<int> labels = FindLabels(page, marks, earlier);
            if (labels.Count > 0)
            {
                Mark(page.Lines, labels);
            }

            earlier = marks;
        }
    }

    /// <summary>The number that a label line holds.</summary>
    public static int ValueOf(PageLine line) => int.Parse(line.Text, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>
    /// The indexes of the lines that hold a label only, from the first one whose marker stands on this page or, when its note was put off, on the page before;
    /// empty unless most are marked in the text and their numbers form one run.
    /// </summary>
    private static List<int> FindLabels(PageDraft page, HashSet<string> marks, HashSet<string> earlierMarks)
    {
        List<int> labels = [];
        int matched = 0;
        for (int i = 0; i < page.Lines.Count; i++)
        {
            PageLine line = page.Lines[i];
            if (line.Role != LineRole.Body || line.Length > MostDigits || line.Text.IndexOfAnyExceptInRange('0', '9') >= 0)
            {
                continue;
            }

            string label = line.Text.ToString();
            bool isMarked = marks.Contains(label) || earlierMarks.Contains(label);
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
        foreach (int label in labels)
        {
            lines[label].Role = LineRole.NoteLabel;
            lines[label].Reason = lines[label].Text.ToString();
        }

        for (int i = labels[0]; i < lines.Count; i++)
        {
            if (lines[i].Role == LineRole.Body)
            {
                lines[i].Role = LineRole.Note;
            }
        }
    }
}
