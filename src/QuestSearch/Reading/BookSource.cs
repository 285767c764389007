namespace QuestSearch;

/// <summary>A book that was found on disk and can be read by <see cref="BookReader.ReadFound"/>. Immutable.</summary>
/// <param name="Path">The file, or the folder of page files.</param>
/// <param name="Format">The format of the file; <see langword="null"/> for a folder of page files.</param>
public sealed record BookSource(string Path, BookFormat? Format);
