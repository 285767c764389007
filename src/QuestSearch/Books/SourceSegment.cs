namespace QuestSearch.Books;

/// <summary>A run of clean text and the source characters that it stands for: verbatim when both have the same characters, otherwise a replacement of the whole by the whole.</summary>
internal readonly record struct SourceSegment(int CleanStart, int CleanLength, SourceSpan Source, bool IsVerbatim)
{
    public int CleanEnd => CleanStart + CleanLength;
}
