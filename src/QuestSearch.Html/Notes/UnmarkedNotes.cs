using QuestSearch.Html.Markup;
using QuestSearch.Html.Walking;

namespace QuestSearch.Html.Notes;

/// <summary>Plans the notes that no marker names: those declared to be notes, which stand apart or in the text, and those in the margin.</summary>
internal static class UnmarkedNotes
{
    /// <summary>Plans the notes of a document that lie in none of the regions that markers name.</summary>
    public static void Plan(MarkupPlan plan, IReadOnlyList<NoteRegion> regions)
    {
        MarkupDocument document = plan.Document;
        int nextRegion = 0;
        int position = 0;
        while (position < document.Nodes.Count)
        {
            while (nextRegion < regions.Count && regions[nextRegion].End <= position)
            {
                nextRegion++;
            }

            NoteRegion? region = nextRegion < regions.Count ? regions[nextRegion] : null;
            if (region is not null && region.Start == position)
            {
                position = region.End;
            }
            else if (document.Nodes[position] is MarkupElement element && IsNote(element) && !(region?.Start < element.EndIndex) && plan.IsText(element) && !document.IsBlank(element.Index, element.EndIndex))
            {
                AddNote(plan, element);
                position = element.EndIndex;
            }
            else
            {
                position++;
            }
        }
    }

    private static bool IsNote(MarkupElement element) => NoteVocabulary.IsNote(element) || NoteVocabulary.IsMarginNote(element);

    private static void AddNote(MarkupPlan plan, MarkupElement element)
    {
        bool isMargin = NoteVocabulary.IsMarginNote(element);
        bool standsInText = isMargin || !ElementKinds.IsBlockOrCell(element.Name);
        NoteKind kind = isMargin ? NoteKind.Margin : NoteVocabulary.IsEndnote(element) ? NoteKind.Endnote : NoteKind.Footnote;
        NoteRegion region = new(plan.Document, element.Index, element.EndIndex, kind);
        string label = isMargin ? "" : NoteLabels.Lift(plan, region, expected: null) ?? "";
        plan.AddNote(new PlannedNote(region, label, standsInText));
    }
}
