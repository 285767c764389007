using QuestSearch.Html.Markup;
using QuestSearch.Html.Notes;
using QuestSearch.Html.Pages;

namespace QuestSearch.Html.Walking;

/// <summary>Plans the documents of a book: what is left out, then the pages, then the notes, which may stand in other documents than their markers.</summary>
internal static class BookPlanner
{
    /// <summary>Plans documents.</summary>
    /// <param name="documents">The documents in reading order.</param>
    /// <param name="listedPages">The pages that a list names, which may not be marked where they begin.</param>
    /// <returns>Their plans, in the same order.</returns>
    public static IReadOnlyList<MarkupPlan> Plan(IReadOnlyList<MarkupDocument> documents, IEnumerable<PageMark> listedPages)
    {
        List<MarkupPlan> plans = [.. documents.Select(document => new MarkupPlan(document))];
        LinkResolver resolver = new(documents);
        foreach (MarkupPlan plan in plans)
        {
            DistributorText.LeaveOut(plan);
        }

        PlanPages(plans, resolver, listedPages);
        NoteLinkList links = new(documents, resolver, (document, element) => plans[document.File].PageAt(element.Index) is not null);
        new NotePlanner(plans, links).Plan();
        return plans;
    }

    private static void PlanPages(List<MarkupPlan> plans, LinkResolver resolver, IEnumerable<PageMark> listedPages)
    {
        List<PageMark> marks = [];
        foreach (MarkupPlan plan in plans)
        {
            marks.AddRange(new PageMarkFinder(plan.Document, resolver).Find().Where(mark => plan.IsText(mark.Node)));
        }

        (List<PageMark> pages, List<PageMark> repetitions) = PageMarkSeries.Join(PageMarkSeries.Complete(marks, listedPages));
        foreach (PageMark page in pages)
        {
            plans[page.Document.File].AddPage(page);
        }

        foreach (PageMark repetition in repetitions.Where(mark => mark.HoldsLabel))
        {
            plans[repetition.Document.File].LeaveOut(repetition.Node, ReadingDecision.MarkupLeftOut, "the number of the page once more");
        }
    }
}
