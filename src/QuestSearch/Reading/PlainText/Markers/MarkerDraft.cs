using QuestSearch.Reading.PlainText.Notes;

namespace QuestSearch.Reading.PlainText.Markers;

/// <summary>A note marker while a book is read: its label, and the note that it was found to refer to.</summary>
internal sealed class MarkerDraft(string label)
{
    public string Label { get; } = label;

    public NoteLabel? Note { get; set; }

    public bool IsGuess { get; set; }
}
