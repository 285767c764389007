namespace QuestSearch;

/// <summary>A sentence of a book. Immutable.</summary>
/// <param name="Ordinal">Its position among the sentences of the book, counted from 0: those of the body and its headings in reading order, then those of the notes.</param>
/// <param name="Plane">The kind of text it belongs to.</param>
/// <param name="Span">Its characters in the text of <see cref="Book.FlowOf"/> for its plane; neither edge is white space.</param>
/// <param name="Paragraph">The index of its paragraph in <see cref="TextFlow.Paragraphs"/> of that flow.</param>
/// <param name="NoteReferences">The indexes in <see cref="TextFlow.NoteReferences"/> of that flow of the note references it carries; a marker after the full stop belongs to the sentence that it follows.</param>
/// <param name="Fragment">Whether it is cut off at an edge of the text.</param>
public sealed record Sentence(
    int Ordinal,
    Plane Plane,
    TextSpan Span,
    int Paragraph,
    EquatableList<int> NoteReferences,
    SentenceFragment Fragment);
