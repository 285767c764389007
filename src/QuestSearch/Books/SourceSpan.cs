namespace QuestSearch;

/// <summary>A half-open range of characters in one of the source files of a book.</summary>
/// <param name="File">The index of the file in <see cref="Book.Files"/>.</param>
/// <param name="Start">The first character, counted from 0 in UTF-16 code units of the decoded file, its byte order mark not counted.</param>
/// <param name="End">The position after the last character.</param>
public readonly record struct SourceSpan(int File, int Start, int End)
{
    /// <summary>Gets the number of UTF-16 code units in the span.</summary>
    public int Length => End - Start;
}
