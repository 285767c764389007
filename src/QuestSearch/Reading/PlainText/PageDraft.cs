using QuestSearch.Reading.PlainText.Markers;
using QuestSearch.Reading.PlainText.PageNumbers;

namespace QuestSearch.Reading.PlainText;

/// <summary>A page while it is read: its lines, and the furniture found so far.</summary>
internal sealed class PageDraft(int ordinal, int file, int start, int end, List<PageLine> lines)
{
    public int Ordinal { get; } = ordinal;

    public int File { get; } = file;

    public int Start { get; } = start;

    public int End { get; } = end;

    public List<PageLine> Lines { get; } = lines;

    /// <summary>Everything on the page that may be a note marker, in order.</summary>
    public List<MarkCandidate> Marks { get; } = [];

    public PageLabel Label { get; set; } = PageLabel.None;

    /// <summary>The page number behind the label; <see langword="null"/> for a page without one.</summary>
    public PageNumber? Number { get; set; }

    /// <summary>The title in the running head as printed, without the page number; empty when there is none.</summary>
    public string HeadTitle { get; set; } = "";

    public bool HasHead => Lines.Exists(line => line.Role == LineRole.RunningHead);

    public Page ToPage() => new()
    {
        Ordinal = Ordinal,
        Label = Label.Text,
        LabelOrigin = Label.Origin,
        PrintedLabel = Label.Printed,
        RunningHead = Furniture(LineRole.RunningHead),
        RunningFoot = Furniture(LineRole.RunningFoot),
        Source = new SourceSpan(File, Start, End),
    };

    private string? Furniture(LineRole role)
    {
        IEnumerable<string> lines = Lines.Where(line => line.Role == role).Select(line => line.Text.ToString());
        string text = string.Join(" ", lines);
        return text.Length == 0 ? null : text;
    }
}
