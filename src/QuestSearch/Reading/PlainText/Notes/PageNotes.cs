using QuestSearch.Reading.PlainText.Markers;

namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>The lines of a page that begin with labels and the markers above them, from which the place of its notes is judged.</summary>
internal sealed class PageNotes
{
    private const float Unmatched = -0.7f;

    private readonly PageDraft _page;
    private readonly Dictionary<string, (int Line, float Weight)> _markers = new(StringComparer.Ordinal);

    public PageNotes(PageDraft page)
    {
        _page = page;
        Dictionary<PageLine, int> indexes = new(page.Lines.Count, ReferenceEqualityComparer.Instance);
        for (int i = 0; i < page.Lines.Count; i++)
        {
            PageLine line = page.Lines[i];
            indexes[line] = i;
            if (line.Role == LineRole.Body && NoteLabelParser.Parse(line) is { } label)
            {
                Labelled.Add((i, label));
            }
        }

        foreach (MarkCandidate mark in page.Marks)
        {
            int line = indexes[mark.Line];
            float weight = Math.Min(1, mark.Weight);
            if (!_markers.TryGetValue(mark.Label, out var known) || weight > known.Weight)
            {
                _markers[mark.Label] = (line, weight);
            }
        }
    }

    /// <summary>The lines that begin with a label, in order.</summary>
    public List<(int Line, NoteLabel Label)> Labelled { get; } = [];

    /// <summary>Judges the notes that would begin with a labelled line and hold the rest of the page.</summary>
    public ZoneStart From(int index, NoteLabel? lastOfEarlierPage)
    {
        List<(int Line, NoteLabel Label)> run = [Labelled[index]];
        for (int i = index + 1; i < Labelled.Count; i++)
        {
            if (NoteLabelOrder.Follows(run[^1].Label, Labelled[i].Label) && run[^1].Label.Style == Labelled[i].Label.Style)
            {
                run.Add(Labelled[i]);
            }
        }

        (int line, NoteLabel first) = run[0];
        int firstLine = FirstLineOf(line);
        float score = ScoreOfPlace(line, firstLine) + ScoreOfFirst(first, lastOfEarlierPage);
        foreach ((_, NoteLabel label) in run)
        {
            bool isMatched = _markers.TryGetValue(label.Text, out var marker) && marker.Line < line;
            score += isMatched ? 1 + marker.Weight : Unmatched;
        }

        return new ZoneStart(firstLine, run, score);
    }

    /// <summary>Steps back over a rule and over the end of a note that runs on from the page before, when a blank line or rule parts it from the text.</summary>
    private int FirstLineOf(int line)
    {
        for (int i = line - 1; i >= 0; i--)
        {
            PageLine above = _page.Lines[i];
            if (above.Role == LineRole.LeftOut && Ornaments.IsRule(above.Text))
            {
                return i;
            }

            if (above.IsBlank && i == line - 1)
            {
                bool isRule = i > 0 && _page.Lines[i - 1].Role == LineRole.LeftOut && Ornaments.IsRule(_page.Lines[i - 1].Text);
                return isRule ? i - 1 : line;
            }

            if (above.Role != LineRole.Body)
            {
                break;
            }
        }

        return line;
    }

    private float ScoreOfPlace(int line, int firstLine)
    {
        bool isAfterRule = firstLine < line && _page.Lines[firstLine].Role == LineRole.LeftOut;
        bool isAfterBlank = line > 0 && _page.Lines[line - 1].IsBlank;
        return isAfterRule ? 3 : isAfterBlank ? 1 : 0;
    }

    private static float ScoreOfFirst(NoteLabel first, NoteLabel? last)
    {
        bool isNext = last is not null && first.Value > 0 && first.Value == last.Value + 1;
        float sequence = isNext ? 1 : first.Value == 1 || first.Text == "*" ? 0.5f : 0;
        return sequence + (first.Style == MarkStyle.Bare ? 0 : 0.3f);
    }
}
