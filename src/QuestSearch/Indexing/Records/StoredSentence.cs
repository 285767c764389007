using System.Runtime.InteropServices;
using QuestSearch.Books;

namespace QuestSearch.Indexing;

/// <summary>A sentence as an index gives it back, with all that a hit needs; offsets are counted from its first character. A buffer to be used again for the next sentence, not thread-safe.</summary>
internal sealed class StoredSentence
{
    private char[] _characters = new char[1024];

    public string Text { get; set; } = "";

    public Plane Plane { get; set; }

    public SentenceFragment Fragment { get; set; }

    /// <summary>The ordinal of the innermost section it stands in.</summary>
    public int? Section { get; set; }

    /// <summary>The ordinal of the note it belongs to; none in the body.</summary>
    public int? Note { get; set; }

    /// <summary>What lies between this sentence and the next one of its flow.</summary>
    public SentenceSeparator Separator { get; set; }

    public List<SourceSegment> Segments { get; } = [];

    public List<PageBreak> PageBreaks { get; } = [];

    public List<NoteReference> NoteReferences { get; } = [];

    public List<WordVariant> Variants { get; } = [];

    public TextSpan Whole => new(0, Text.Length);

    /// <summary>Gives memory for the characters of a text while it is read.</summary>
    public Span<char> Reserve(int count)
    {
        if (_characters.Length < count)
        {
            _characters = new char[count];
        }

        return _characters;
    }

    /// <summary>Adds the ordinals of the pages that hold at least one character of a span, in the order of the text.</summary>
    public void AddPages(TextSpan span, List<int> pages) => PageBreakSearch.AddPages(CollectionsMarshal.AsSpan(PageBreaks), span, pages);

    /// <summary>Finds the source characters of a span.</summary>
    /// <param name="span">The span.</param>
    /// <param name="found">An empty list, which takes the runs of source characters in the order of the text, joined where they touch.</param>
    public void FindSource(TextSpan span, List<SourceSpan> found) => SourceSegments.FindSource(CollectionsMarshal.AsSpan(Segments), span, found);

    /// <summary>Finds the page that a note marker is printed on: that of the character it follows or, at the start, of the one it precedes.</summary>
    public int? PageOf(NoteReference reference)
    {
        int offset = reference.Offset;
        bool followsText = offset > 0 && (offset > Text.Length || Text[offset - 1] != '\n');
        int index = PageBreakSearch.LastAtOrBefore(CollectionsMarshal.AsSpan(PageBreaks), followsText ? offset - 1 : offset);
        return index < 0 ? null : PageBreaks[index].Page;
    }
}
