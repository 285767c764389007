using QuestSearch.Html.Markup;
using QuestSearch.Html.Walking;

namespace QuestSearch.Html.Notes;

/// <summary>Plans the notes of a book: finds markers, texts, labels and links back, and says what of them is text.</summary>
internal sealed class NotePlanner(IReadOnlyList<MarkupPlan> plans, NoteLinkList links)
{
    private readonly Dictionary<int, MarkupPlan> _planOfFile = plans.ToDictionary(plan => plan.Document.File);

    public void Plan()
    {
        List<NoteLink> markers = [.. links.FindMarkers().Where(marker => _planOfFile[marker.Document.File].IsText(marker.Element))];
        ILookup<int, NoteLink> byFile = markers.Where(marker => marker.Target is not null).ToLookup(marker => marker.Target!.Value.Document.File);
        Dictionary<(int File, int Target), NoteRegion> regionOfTarget = [];
        foreach (MarkupPlan plan in plans)
        {
            NoteRegionFinder finder = new(plan.Document, byFile[plan.Document.File].Select(marker => marker.Target!.Value.Element));
            foreach ((MarkupElement target, NoteRegion region) in finder.Find())
            {
                regionOfTarget[(plan.Document.File, target.Index)] = region;
            }
        }

        List<(NoteLink Marker, NoteRegion? Region)> linked = [.. markers.Select(marker => (marker, RegionOf(marker, regionOfTarget)))];
        PlanMarkers(linked);
        PlanLinkedNotes(linked);
        foreach (MarkupPlan plan in plans)
        {
            UnmarkedNotes.Plan(plan, [.. regionOfTarget.Values.Where(region => region.Document == plan.Document).OrderBy(region => region.Start)]);
        }
    }

    private static NoteRegion? RegionOf(NoteLink marker, Dictionary<(int File, int Target), NoteRegion> regions)
    {
        NoteRegion? region = marker.Target is { } target ? regions.GetValueOrDefault((target.Document.File, target.Element.Index)) : null;
        bool liesInIt = region is not null && region.Document == marker.Document && region.Contains(marker.Element);
        return liesInIt ? null : region;
    }

    private void PlanMarkers(List<(NoteLink Marker, NoteRegion? Region)> linked)
    {
        foreach ((NoteLink marker, NoteRegion? region) in linked)
        {
            bool isMarker = region is not null || marker.IsDeclaredMarker;
            if (isMarker)
            {
                MarkupPlan plan = _planOfFile[marker.Document.File];
                plan.AddMarker(new PlannedMarker(marker.Element, marker.Label, region?.Key));
                Brackets.LeaveOut(plan, marker.Element);
            }
        }
    }

    private void PlanLinkedNotes(List<(NoteLink Marker, NoteRegion? Region)> linked)
    {
        foreach (IGrouping<NoteRegion, NoteLink> note in linked.Where(pair => pair.Region is not null).GroupBy(pair => pair.Region!, pair => pair.Marker))
        {
            MarkupPlan plan = _planOfFile[note.Key.Document.File];
            string? linkedLabel = LeaveOutReturns(plan, note.Key, [.. note]);
            string label = linkedLabel ?? NoteLabels.Lift(plan, note.Key, note.First().Label) ?? note.First().Label;
            plan.AddNote(new PlannedNote(note.Key, label, IsMarkedWhereItStands: false));
        }
    }

    /// <summary>Leaves out the links of a note that lead back to its markers.</summary>
    /// <returns>The label that the note begins with, if it is such a link.</returns>
    private string? LeaveOutReturns(MarkupPlan plan, NoteRegion region, IReadOnlyList<NoteLink> markers)
    {
        string? label = null;
        foreach (NoteLink link in links.Within(region.Document, region.Start, region.End))
        {
            bool isDeclared = NoteVocabulary.IsTypedReturn(link.Element);
            bool isReturn = isDeclared || (LeadsTo(link, markers) && (link.IsLabel || NoteVocabulary.IsReturnText(link.Text)));
            if (isReturn)
            {
                bool isAtStart = link.IsLabel && region.Document.IsBlank(region.Start, link.Element.Index);
                label ??= isAtStart ? link.Label : null;
                plan.LeaveOut(link.Element, isAtStart ? ReadingDecision.NoteLabelLifted : ReadingDecision.MarkupLeftOut, isAtStart ? link.Label : "a link back to the marker");
                Brackets.LeaveOut(plan, link.Element);
            }
        }

        return label;
    }

    private static bool LeadsTo(NoteLink link, IReadOnlyList<NoteLink> markers) => link.Target is { } target && markers.Any(marker =>
        marker.Document == target.Document && target.Element.Block == marker.Element.Block);
}
