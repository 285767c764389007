using QuestSearch.Books;

namespace QuestSearch;

/// <summary>A continuous text, its paragraphs parted by a blank line, with pages and note references as anchors at offsets in it. Immutable and safe for use by several threads.</summary>
/// <remarks>All offsets are UTF-16 code units of <see cref="Text"/>. All lists are in ascending order of their offsets.</remarks>
public sealed partial class TextFlow
{
    private readonly PageBreak[] _pageBreaks;

    internal TextFlow(
        string text,
        IReadOnlyList<Paragraph> paragraphs,
        PageBreak[] pageBreaks,
        IReadOnlyList<NoteReference> noteReferences,
        IReadOnlyList<WordVariant> variants,
        SourceMap source)
    {
        Text = text;
        Paragraphs = paragraphs;
        _pageBreaks = pageBreaks;
        NoteReferences = noteReferences;
        Variants = variants;
        Source = source;
    }

    /// <summary>Gets the clean text: lines joined, printer's hyphens removed, markers and page furniture lifted out.</summary>
    public string Text { get; }

    /// <summary>Gets the paragraphs; together they hold every character but the blank lines between them.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; }

    /// <summary>Gets the places where pages begin; several may share an offset where pages hold no text of this flow.</summary>
    public IReadOnlyList<PageBreak> PageBreaks => _pageBreaks;

    /// <summary>Gets the note references of this flow.</summary>
    public IReadOnlyList<NoteReference> NoteReferences { get; }

    /// <summary>Gets the doubtful words with their other forms.</summary>
    public IReadOnlyList<WordVariant> Variants { get; }

    /// <summary>Gets the map between the characters of <see cref="Text"/> and those of the source files.</summary>
    public SourceMap Source { get; }

    /// <summary>Finds the page of a character.</summary>
    /// <param name="offset">A position in <see cref="Text"/>.</param>
    /// <returns>The ordinal of the page that the character is printed on; <see langword="null"/> when the flow has no page break at or before it.</returns>
    public int? PageAt(int offset)
    {
        int index = LastBreakAtOrBefore(offset);
        return index < 0 ? null : PageBreaks[index].Page;
    }

    /// <summary>Finds the pages that a span is printed on.</summary>
    /// <param name="span">A span of <see cref="Text"/>.</param>
    /// <returns>The ordinals of the pages that hold at least one of its characters, in the order of the text; empty when no page is known.</returns>
    public IReadOnlyList<int> PagesOf(TextSpan span)
    {
        List<int> pages = [];
        PageBreakSearch.AddPages(_pageBreaks, span, pages);
        return pages;
    }

    /// <summary>Finds the page that a note marker is printed on: that of the character it follows, or, at the start of a paragraph or page, of the one it precedes.</summary>
    /// <param name="reference">A note reference of this flow.</param>
    /// <returns>The ordinal of the page; <see langword="null"/> when no page is known.</returns>
    public int? PageOf(NoteReference reference)
    {
        int offset = reference.Offset;
        bool followsText = !reference.StandsBehindPageBreak && offset > 0 && Text[offset - 1] != '\n';
        return PageAt(followsText ? offset - 1 : offset);
    }

    private int LastBreakAtOrBefore(int offset) => PageBreakSearch.LastAtOrBefore(_pageBreaks, offset);
}
