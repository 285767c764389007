namespace QuestSearch;

/// <summary>A file that a book was read from. Immutable.</summary>
/// <param name="Name">The file's name or path as the caller gave it; for text given as a string, a name chosen by the reader.</param>
/// <param name="Encoding">The IANA name of the encoding that the file was decoded with, such as <c>utf-8</c>; <see langword="null"/> for text given as a string.</param>
/// <param name="HasByteOrderMark">Whether the file began with a byte order mark.</param>
/// <param name="Length">The length of the decoded text in UTF-16 code units, without the byte order mark.</param>
public sealed record SourceFile(string Name, string? Encoding, bool HasByteOrderMark, int Length);
