using QuestSearch.Html.Markup;

namespace QuestSearch.Html.Notes;

/// <summary>The nodes that hold the text of a note: elements and texts that follow one another in one parent.</summary>
/// <param name="Document">The document that they lie in.</param>
/// <param name="Start">The first node.</param>
/// <param name="End">The position behind the last node.</param>
/// <param name="Kind">Where the note is printed.</param>
internal sealed record NoteRegion(MarkupDocument Document, int Start, int End, NoteKind Kind)
{
    /// <summary>The name of the note in the book.</summary>
    public string Key => $"{Document.File}:{Start}";

    public bool Contains(MarkupNode node) => Start <= node.Index && node.Index < End;
}
