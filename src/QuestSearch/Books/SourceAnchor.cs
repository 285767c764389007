namespace QuestSearch;

/// <summary>A named place in a source file, such as an element with an identifier. Immutable.</summary>
/// <param name="File">The index of the file in <see cref="Book.Files"/>.</param>
/// <param name="Offset">The place in UTF-16 code units of the decoded file.</param>
/// <param name="Name">The name: the <c>xml:id</c> of an element in TEI and JATS, a paragraph in Word, a canonical fragment identifier in EPUB.</param>
public readonly record struct SourceAnchor(int File, int Offset, string Name);
