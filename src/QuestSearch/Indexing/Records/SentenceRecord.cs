using System.Runtime.InteropServices;
using QuestSearch.Books;

namespace QuestSearch.Indexing;

/// <summary>
/// Everything that a hit needs to know of one sentence, as it is written to the index beside the sentence's postings; offsets are counted from its first character. A buffer to be
/// used again for the next sentence; not thread-safe.
/// </summary>
internal sealed class SentenceRecord
{
    public ReadOnlyMemory<char> Text { get; set; }

    public Plane Plane { get; set; }

    public SentenceFragment Fragment { get; set; }

    /// <summary>The ordinal of the innermost section it stands in.</summary>
    public int? Section { get; set; }

    /// <summary>The ordinal of the note it belongs to; none in the body.</summary>
    public int? Note { get; set; }

    /// <summary>What lies between this sentence and the next one of its flow.</summary>
    public SentenceSeparator Separator { get; set; }

    public List<SourceSegment> Segments { get; init; } = [];

    public List<PageBreak> PageBreaks { get; init; } = [];

    public List<NoteReference> NoteReferences { get; init; } = [];

    public List<WordVariant> Variants { get; init; } = [];

    /// <summary>The ordinal of the page of a character; none when no page is known.</summary>
    public int? PageAt(int offset)
    {
        int index = PageBreakSearch.LastAtOrBefore(CollectionsMarshal.AsSpan(PageBreaks), offset);
        return index < 0 ? null : PageBreaks[index].Page;
    }

    /// <summary>Empties the lists.</summary>
    public void Clear()
    {
        Segments.Clear();
        PageBreaks.Clear();
        NoteReferences.Clear();
        Variants.Clear();
    }
}
