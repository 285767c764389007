using QuestSearch.Books;
using QuestSearch.Books.Building;

namespace QuestSearch;

public sealed partial class BookBuilder
{
    private readonly List<MarkedPage> _pages = [];
    private readonly List<PageInNote> _pagesInNotes = [];
    private MarkedPage? _lastPage;

    /// <summary>Begins a page at the next character that is written. It may lie inside a word.</summary>
    /// <param name="label">The page number as printed; <see langword="null"/> when the source gives none.</param>
    /// <param name="source">The characters of the source that mark the page.</param>
    /// <param name="origin">Where the label came from; without a label it is <see cref="PageLabelOrigin.None"/>.</param>
    /// <remarks>A page marked inside a note is the page of the same label that is marked next to it in the body, if there is one; otherwise it begins in the body where the note stands.</remarks>
    public void AddPageBreak(string? label, SourceSpan source, PageLabelOrigin origin = PageLabelOrigin.Markup)
    {
        MarkedPage page = new(label, label is null ? PageLabelOrigin.None : origin, source);
        Current.MarkPage(page);
        _lastPage = page;
        if (_openNotes.Count == 0)
        {
            _pages.Add(page);
        }
        else
        {
            _pagesInNotes.Add(new PageInNote(page, _pages.Count, _body.Text.Length));
        }
    }

    /// <summary>Keeps the running head of the page that was begun last; without a page it is dropped.</summary>
    /// <param name="text">The head as printed.</param>
    public void SetRunningHead(string text)
    {
        if (_pages.Count > 0)
        {
            _pages[^1].RunningHead = text;
        }
    }

    /// <summary>Keeps the running foot of the page that was begun last; without a page it is dropped.</summary>
    /// <param name="text">The foot as printed.</param>
    public void SetRunningFoot(string text)
    {
        if (_pages.Count > 0)
        {
            _pages[^1].RunningFoot = text;
        }
    }

    private List<Page> BuildPages()
    {
        int inserted = 0;
        foreach (PageInNote pageInNote in _pagesInNotes)
        {
            if (FindInBody(pageInNote) is { } same)
            {
                pageInNote.Page.SameAs = same;
            }
            else
            {
                _pages.Insert(pageInNote.PagesBefore + inserted++, pageInNote.Page);
                _body.InsertPage(pageInNote.BodyOffset, pageInNote.Page);
            }
        }

        for (int i = 0; i < _pages.Count; i++)
        {
            _pages[i].Ordinal = i;
        }

        return [.. _pages.Select(page => page.ToPage())];
    }

    private MarkedPage? FindInBody(PageInNote pageInNote)
    {
        ReadOnlySpan<int> nearestFirst = [0, -1, 1, -2];
        foreach (int distance in nearestFirst)
        {
            int index = pageInNote.PagesBefore + distance;
            if (index >= 0 && index < _pages.Count && _pages[index].Label == pageInNote.Page.Label)
            {
                return _pages[index];
            }
        }

        return null;
    }

    private static void PlacePages(TextFlowBuilder flow, IEnumerable<(int Offset, MarkedPage Page)> breaks)
    {
        foreach ((int offset, MarkedPage page) in breaks)
        {
            flow.AddPageBreak(offset, page.Ordinal);
        }
    }

    /// <summary>A page that was marked inside a note: how many pages had been marked in the body by then, and how long the body was.</summary>
    private sealed record PageInNote(MarkedPage Page, int PagesBefore, int BodyOffset);
}
