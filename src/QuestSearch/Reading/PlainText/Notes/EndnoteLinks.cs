using QuestSearch.Reading.PlainText.Markers;

namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>
/// Links markers to the notes at the ends of chapters or of the book. Notes whose numbers count up form a group; where numbering begins again, a new
/// group begins, and so it does among the markers. A group of markers belongs to the first group of notes after it that holds its numbers.
/// </summary>
internal sealed class EndnoteLinks
{
    private readonly List<Group> _groups = [];

    public HashSet<int> Values { get; } = [];

    public static EndnoteLinks Of(IReadOnlyList<PageDraft> pages)
    {
        EndnoteLinks links = new();
        foreach (PageLine line in pages.SelectMany(page => page.Lines))
        {
            if (line.Label is { Kind: NoteKind.Endnote, Value: > 0 } label)
            {
                links.Add(label, line);
            }
        }

        return links;
    }

    public void Link(IReadOnlyList<MarkCandidate> marks)
    {
        int group = 0;
        int previous = 0;
        foreach (MarkCandidate mark in marks)
        {
            if (mark.Draft is null || mark.Value == 0 || _groups.Count == 0)
            {
                continue;
            }

            bool beginsAgain = mark.Value < previous && mark.Value <= 1;
            group = GroupFor(mark, beginsAgain ? group + 1 : group);
            previous = mark.Value;
            if (group < _groups.Count && _groups[group].Notes.TryGetValue(mark.Value, out NoteLabel? note))
            {
                mark.Draft.Note = note;
            }
        }
    }

    /// <summary>The group in turn, or a later one when that one ends before the marker.</summary>
    private int GroupFor(MarkCandidate mark, int group)
    {
        while (group + 1 < _groups.Count && IsBefore(_groups[group].Last, mark.Line))
        {
            group++;
        }

        return Math.Min(group, _groups.Count - 1);
    }

    private static bool IsBefore(PageLine line, PageLine other) =>
        line.Page < other.Page || (line.Page == other.Page && line.Start < other.Start);

    private void Add(NoteLabel label, PageLine line)
    {
        Values.Add(label.Value);
        if (_groups.Count == 0 || label.Value <= _groups[^1].LastValue)
        {
            _groups.Add(new Group());
        }

        Group group = _groups[^1];
        group.Notes.TryAdd(label.Value, label);
        group.LastValue = label.Value;
        group.Last = line;
    }

    private sealed class Group
    {
        public Dictionary<int, NoteLabel> Notes { get; } = [];

        public int LastValue { get; set; }

        public PageLine Last { get; set; } = null!;
    }
}
