using QuestSearch.Html.Markup;
using QuestSearch.Html.Notes;
using QuestSearch.Html.Pages;

namespace QuestSearch.Html.Walking;

/// <summary>What was found out about a document before its text is written: which elements mark pages, refer to notes or are left out, where notes begin and end, and which characters are not text.</summary>
internal sealed class MarkupPlan(MarkupDocument document)
{
    private readonly Dictionary<int, PlannedNote> _notes = [];
    private readonly Dictionary<int, PageMark> _pages = [];
    private readonly Dictionary<int, PlannedMarker> _markers = [];
    private readonly Dictionary<int, (string Title, int Level)> _sections = [];
    private readonly Dictionary<int, (ReadingDecision Decision, string Reason)> _leftOut = [];
    private readonly Dictionary<int, List<TextSpan>> _trims = [];

    public MarkupDocument Document { get; } = document;

    public void AddNote(PlannedNote note) => _notes.TryAdd(note.Region.Start, note);

    public void AddPage(PageMark page) => _pages.TryAdd(page.Node.Index, page);

    public void AddMarker(PlannedMarker marker) => _markers.TryAdd(marker.Element.Index, marker);

    /// <summary>Begins a section with a title that no heading gives.</summary>
    public void AddSection(MarkupNode node, string title, int level) => _sections.TryAdd(node.Index, (title, level));

    /// <summary>Leaves a node out, with what lies in it.</summary>
    public void LeaveOut(MarkupNode node, ReadingDecision decision, string reason) => _leftOut.TryAdd(node.Index, (decision, reason));

    /// <summary>Leaves source characters of a text out.</summary>
    public void Trim(MarkupText text, TextSpan source)
    {
        if (!_trims.TryGetValue(text.Index, out List<TextSpan>? spans))
        {
            _trims.Add(text.Index, spans = []);
        }

        spans.Add(source);
        spans.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    public PlannedNote? NoteAt(int node) => _notes.GetValueOrDefault(node);

    public PageMark? PageAt(int node) => _pages.GetValueOrDefault(node);

    public (string Title, int Level)? SectionAt(int node) => _sections.TryGetValue(node, out (string, int) section) ? section : null;

    public PlannedMarker? MarkerAt(int node) => _markers.GetValueOrDefault(node);

    public bool IsLeftOut(int node) => _leftOut.ContainsKey(node);

    /// <summary>Why a node is left out, for the log; null for a node that is not.</summary>
    public ReadingLogEntry? LeftOutAt(MarkupNode node) => _leftOut.TryGetValue(node.Index, out (ReadingDecision Decision, string Reason) left)
        ? new ReadingLogEntry(left.Decision, Document.SourceOf(node), Removed: null, left.Reason)
        : null;

    /// <summary>The source spans of a text that are left out, in their order.</summary>
    public IReadOnlyList<TextSpan> TrimsOf(MarkupText text) => _trims.TryGetValue(text.Index, out List<TextSpan>? spans) ? spans : [];

    /// <summary>Whether the text of a node is written, as far as the node itself and the nodes around it tell.</summary>
    public bool IsText(MarkupNode node)
    {
        for (MarkupNode? around = node; around is not null; around = around.Parent)
        {
            bool isMark = PageAt(around.Index) is { HoldsLabel: true } || MarkerAt(around.Index) is not null;
            if (isMark || IsLeftOut(around.Index) || (around is MarkupElement element && ElementKinds.IsLeftOut(element.Name)))
            {
                return false;
            }
        }

        return true;
    }
}
