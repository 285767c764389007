using QuestSearch.Html.Markup;

namespace QuestSearch.Html.Notes;

/// <summary>The links of a book in reading order, with those that are markers of notes.</summary>
internal sealed class NoteLinkList
{
    private const int LongestText = 24;
    private const int MostLinksOfANote = 64;

    private readonly List<NoteLink> _all = [];
    private readonly Dictionary<int, (List<int> Positions, List<NoteLink> Links)> _byFile = [];

    public NoteLinkList(IEnumerable<MarkupDocument> documents, LinkResolver resolver, Func<MarkupDocument, MarkupElement, bool> isPageMark)
    {
        foreach (MarkupDocument document in documents)
        {
            List<NoteLink> links = [.. LinksOf(document, resolver, isPageMark)];
            _all.AddRange(links);
            _byFile[document.File] = ([.. links.Select(link => link.Element.Index)], links);
        }
    }

    /// <summary>Finds the markers of notes. Where most are declared or set above the line, a plain link to a note is a mention of it in words.</summary>
    public List<NoteLink> FindMarkers()
    {
        List<NoteLink> markers = [.. _all.Where(IsMarker)];
        int declared = markers.Count(link => link.IsDeclaredMarker || link.IsSuperscript);
        bool isDeclaringUsual = declared * 2 >= markers.Count;
        return isDeclaringUsual ? [.. markers.Where(link => link.IsDeclaredMarker || link.IsSuperscript)] : markers;
    }

    /// <summary>The links in a run of nodes.</summary>
    public IEnumerable<NoteLink> Within(MarkupDocument document, int start, int end)
    {
        (List<int> positions, List<NoteLink> links) = _byFile[document.File];
        int first = positions.BinarySearch(start);
        for (int i = first < 0 ? ~first : first; i < links.Count && positions[i] < end; i++)
        {
            yield return links[i];
        }
    }

    private static IEnumerable<NoteLink> LinksOf(MarkupDocument document, LinkResolver resolver, Func<MarkupDocument, MarkupElement, bool> isPageMark)
    {
        foreach (MarkupElement element in document.Elements)
        {
            if (element.Name != "a" || element.Attribute("href") is not { } reference)
            {
                continue;
            }

            LinkTarget? target = resolver.Resolve(document, reference);
            bool isOfPage = target is { } found && isPageMark(found.Document, found.Element);
            if (!isOfPage)
            {
                yield return new NoteLink(document, element, document.PlainText(element, LongestText), target);
            }
        }
    }

    private bool IsMarker(NoteLink link)
    {
        if (NoteVocabulary.IsTypedMarker(link.Element))
        {
            return true;
        }

        if (NoteVocabulary.IsTypedReturn(link.Element) || link.Text.Length >= LongestText)
        {
            return false;
        }

        if (link.IsDeclaredMarker)
        {
            return link.IsForward || !LeadsBackToAMarker(link);
        }

        bool isPossible = link.IsLabel && link.IsForward && ElementKinds.HeadingRank(link.Target!.Value.Element.Block.Name) == 0;
        return isPossible && (link.IsSuperscript || NamesANote(link.Target!.Value.Element) || IsMutual(link));
    }

    private static bool NamesANote(MarkupElement target) =>
        target.Identifiers.Any(NoteVocabulary.IsNoteIdentifier) || NoteVocabulary.IsNote(target) || (target.Parent is { } parent && NoteVocabulary.IsNote(parent));

    /// <summary>Whether a link stands in a note whose marker it names.</summary>
    private bool LeadsBackToAMarker(NoteLink link) => link.Target is { } target && Within(target.Document, target.Element.Block).Any(other =>
        other.IsForward && other.Target is { } named && named.Document == link.Document && named.Element.Block == link.Element.Block);

    /// <summary>Whether the text that a link names links back to where the link stands.</summary>
    private bool IsMutual(NoteLink link)
    {
        LinkTarget target = link.Target!.Value;
        MarkupElement block = target.Element.Block;
        bool isEmpty = target.Document.IsBlank(block.Index, block.EndIndex);
        IEnumerable<NoteLink> links = Within(target.Document, block);
        if (isEmpty)
        {
            links = links.Concat(Within(target.Document, block.EndIndex, block.EndIndex + 8));
        }

        MarkupElement home = link.Element.Block;
        return links.Any(other => other.Target is { } back && back.Document == link.Document && !other.IsForward && back.Element.Block == home);
    }

    private IEnumerable<NoteLink> Within(MarkupDocument document, MarkupElement element) => Within(document, element.Index, element.EndIndex).Take(MostLinksOfANote);
}
