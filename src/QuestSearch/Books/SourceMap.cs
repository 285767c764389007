using QuestSearch.Books;

namespace QuestSearch;

/// <summary>The exact map between the characters of a clean text and those of the source files. Immutable and safe for use by several threads.</summary>
/// <remarks>Characters of the source without a counterpart (removed hyphens, lifted markers, running heads) lie between the spans that are returned.</remarks>
public sealed partial class SourceMap
{
    private readonly SourceSegment[] _byText;
    private SourceSegment[]? _bySource;

    /// <param name="segmentsInTextOrder">The segments, which are not written to any more.</param>
    internal SourceMap(SourceSegment[] segmentsInTextOrder) => _byText = segmentsInTextOrder;

    internal ReadOnlySpan<SourceSegment> Segments => _byText;

    /// <summary>Sorted when it is first asked for: the map of a single sentence is made for every hit and seldom read from this side.</summary>
    private SourceSegment[] BySource =>
        _bySource ??= [.. _byText.OrderBy(segment => segment.Source.File).ThenBy(segment => segment.Source.Start)];

    /// <summary>Finds the source characters of a span of clean text.</summary>
    /// <param name="span">A span of the flow's text.</param>
    /// <returns>
    /// The runs of source characters in the order of the text, joined where they touch: one for a word set in one piece, two for a word broken by a
    /// removed hyphen, several for a sentence with lifted markers. Where the span covers part of a replaced run, such as one of two characters that an
    /// entity stands for, the whole run counts. Empty for an empty span.
    /// </returns>
    public IReadOnlyList<SourceSpan> ToSource(TextSpan span)
    {
        List<SourceSpan> spans = [];
        SourceSegments.FindSource(_byText, span, spans);
        return spans;
    }

    /// <summary>Finds the place of a source character in the clean text.</summary>
    /// <param name="file">The index of the file.</param>
    /// <param name="offset">The character's position in the file.</param>
    /// <returns>Its position in the flow's text (the first one, for a character that was replaced by several); <see langword="null"/> when it does not stand in this flow.</returns>
    public int? ToText(int file, int offset)
    {
        SourceSegment[] bySource = BySource;
        int low = 0;
        int high = bySource.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            SourceSpan source = bySource[middle].Source;
            if (source.File < file || (source.File == file && source.End <= offset))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        if (low == bySource.Length || bySource[low].Source.File != file || bySource[low].Source.Start > offset)
        {
            return null;
        }

        SourceSegment segment = bySource[low];
        return segment.IsVerbatim ? segment.CleanStart + offset - segment.Source.Start : segment.CleanStart;
    }
}
