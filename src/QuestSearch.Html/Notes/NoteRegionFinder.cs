using QuestSearch.Html.Markup;

namespace QuestSearch.Html.Notes;

/// <summary>
/// Finds how far the text of each note reaches, from the element that its markers name: the element itself, the paragraph or list item that begins with it,
/// what is declared to be the note, and the paragraphs that follow up to the next note.
/// </summary>
internal sealed class NoteRegionFinder
{
    private const int LongestLabel = 12;
    private const int FirstNodes = 6;

    private readonly MarkupDocument _document;
    private readonly List<(MarkupElement Target, MarkupElement Beginning)> _targets;
    private readonly List<int> _positions;

    /// <summary>Makes a finder for a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="targets">The elements that markers name.</param>
    public NoteRegionFinder(MarkupDocument document, IEnumerable<MarkupElement> targets)
    {
        _document = document;
        _targets = [.. targets.DistinctBy(target => target.Index).Select(target => (target, BehindParagraph(target) ?? target)).OrderBy(pair => pair.Item2.Index)];
        _positions = [.. _targets.Select(pair => pair.Beginning.Index)];
    }

    /// <summary>Finds the regions of the targets, in document order. A target in the region of another gets none.</summary>
    public List<(MarkupElement Target, NoteRegion Region)> Find()
    {
        List<(MarkupElement, NoteRegion)> regions = [];
        int reached = 0;
        foreach ((MarkupElement target, MarkupElement beginning) in _targets)
        {
            MarkupElement top = Climb(beginning);
            if (top.Index >= reached && top.Name is not ("html" or "body"))
            {
                NoteRegion region = new(_document, top.Index, Extend(beginning, top), KindOf(top));
                regions.Add((target, region));
                reached = region.End;
            }
        }

        return regions;
    }

    /// <summary>The block that follows the paragraph at whose end an empty target stands, if it does: the anchor of the note below it. Null for other targets.</summary>
    private MarkupElement? BehindParagraph(MarkupElement target)
    {
        MarkupElement block = target.Block;
        bool isAtEnd = block != target && _document.IsBlank(target.Index, block.EndIndex) && !BeginsWith(block, target);
        return isAtEnd ? NextElement(block.EndIndex, block.Parent) : null;
    }

    /// <summary>Goes up from a target as long as the element around begins with it and holds no other note.</summary>
    private MarkupElement Climb(MarkupElement target)
    {
        MarkupElement top = target;
        while (top.Parent is { } parent && parent.Name is not ("html" or "body") && Count(parent.Index, parent.EndIndex) == 1 && !NoteVocabulary.IsCollection(parent))
        {
            bool isWhole = NoteVocabulary.IsNote(parent) || (BeginsWith(parent, target) && (IsNoteSized(parent.Name) || HasNothingElse(parent, top) || IsOneOfASeries(parent)));
            if (!isWhole)
            {
                break;
            }

            top = parent;
        }

        return top;
    }

    private static bool IsNoteSized(string name) => !ElementKinds.IsBlock(name) || name is "p" or "li" or "dd" or "dt" or "tr" or "aside";

    private bool BeginsWith(MarkupElement parent, MarkupElement target)
    {
        string before = _document.PlainText(parent.Index, target.Index, LongestLabel);
        return before.Length < LongestLabel && (before.Length == 0 || PrintedLabel.OfNote(before).Length == 0 || PrintedLabel.IsNoteLabel(PrintedLabel.OfNote(before)));
    }

    private bool HasNothingElse(MarkupElement parent, MarkupElement child) => _document.IsBlank(child.EndIndex, parent.EndIndex);

    /// <summary>Whether an element stands beside others of its name that hold a note each.</summary>
    private bool IsOneOfASeries(MarkupElement element) =>
        NextElement(element.EndIndex, element.Parent) is { } next && next.Name == element.Name && Count(next.Index, next.EndIndex) == 1;

    private int Extend(MarkupElement beginning, MarkupElement top)
    {
        int limit = top.Parent?.EndIndex ?? _document.Nodes.Count;
        int next = _positions.BinarySearch(beginning.Index + 1);
        int nextTarget = next < 0 ? ~next : next;
        int end = top.EndIndex;
        bool isInline = !ElementKinds.IsBlockOrCell(top.Name);
        MarkupElement last = top;
        while (end < limit)
        {
            MarkupNode sibling = _document.Nodes[end];
            bool holdsNextNote = nextTarget < _positions.Count && _positions[nextTarget] < sibling.EndIndex;
            if (holdsNextNote || !(isInline ? IsInline(sibling) : GoesOn(top, last, end, sibling)))
            {
                break;
            }

            last = sibling as MarkupElement ?? last;
            end = sibling.EndIndex;
        }

        return end;
    }

    private static bool IsInline(MarkupNode node) => node is not MarkupElement element || !ElementKinds.IsBlockOrCell(element.Name);

    /// <summary>Whether what follows a note goes on with it: nothing of it but a label has been met, it stands among nothing but notes, or looks like the paragraph before.</summary>
    private bool GoesOn(MarkupElement top, MarkupElement last, int end, MarkupNode sibling)
    {
        if (sibling is not MarkupElement element)
        {
            return _document.IsBlank(sibling.Index, sibling.EndIndex);
        }

        if (ElementKinds.HeadingRank(element.Name) > 0 || element.Name == "hr")
        {
            return false;
        }

        bool isText = top.Name == "dt" ? element.Name == "dd" : ElementKinds.IsCell(top.Name) ? ElementKinds.IsCell(element.Name) : _document.IsBlank(top.Index, end);
        bool looksAlike = NoteVocabulary.IsNote(last) && element.Name == last.Name && element.Attribute("class") == last.Attribute("class");
        bool isAmongNotes = top.Parent is { } parent && NoteVocabulary.IsCollection(parent);
        return isText || ((looksAlike || isAmongNotes) && !BeginsNote(element));
    }

    /// <summary>Whether an element begins a note of its own, one that no marker names.</summary>
    private bool BeginsNote(MarkupElement element) =>
        _document.Subtree(element).Take(FirstNodes).OfType<MarkupElement>().Any(inner => inner.Identifiers.Any(NoteVocabulary.IsNoteIdentifier));

    private static NoteKind KindOf(MarkupElement top)
    {
        for (MarkupElement? around = top; around is not null; around = around.Parent)
        {
            if (NoteVocabulary.IsEndnote(around))
            {
                return NoteKind.Endnote;
            }
        }

        return NoteVocabulary.IsMarginNote(top) ? NoteKind.Margin : NoteKind.Footnote;
    }

    private MarkupElement? NextElement(int position, MarkupElement? parent)
    {
        int limit = parent?.EndIndex ?? _document.Nodes.Count;
        while (position < limit && _document.Nodes[position] is MarkupText)
        {
            position++;
        }

        return position < limit ? (MarkupElement)_document.Nodes[position] : null;
    }

    /// <summary>How many targets lie in a run of nodes.</summary>
    private int Count(int start, int end)
    {
        int first = _positions.BinarySearch(start);
        int last = _positions.BinarySearch(end);
        return (last < 0 ? ~last : last) - (first < 0 ? ~first : first);
    }
}
