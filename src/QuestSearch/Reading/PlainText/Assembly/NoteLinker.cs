using QuestSearch.Reading.PlainText.Markers;
using QuestSearch.Reading.PlainText.Notes;

namespace QuestSearch.Reading.PlainText.Assembly;

/// <summary>Carries the links between markers and notes over to the two flows of the book, and logs them.</summary>
internal static class NoteLinker
{
    public static void Link(LineWriter flow, IReadOnlyDictionary<NoteLabel, int> ordinals, ReadingLogWriter log)
    {
        for (int i = 0; i < flow.Markers.Count; i++)
        {
            MarkerDraft marker = flow.Markers[i];
            if (marker.Note is null || !ordinals.TryGetValue(marker.Note, out int note))
            {
                continue;
            }

            flow.Text.Link(i, note, marker.IsGuess);
            string reason = marker.IsGuess ? $"the marker {marker.Label} taken for {marker.Note.Text} by its place" : marker.Note.Text;
            log.Noted(ReadingDecision.NoteLinked, flow.Text.NoteReferences[i].Source, reason, marker.IsGuess ? 0.6f : 1);
        }
    }
}
