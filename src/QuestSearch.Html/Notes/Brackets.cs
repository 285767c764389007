using QuestSearch.Html.Markup;
using QuestSearch.Html.Walking;

namespace QuestSearch.Html.Notes;

/// <summary>Leaves out what is printed around a marker but stands outside its link: brackets, and the points and commas of a superscript that holds nothing but markers.</summary>
internal static class Brackets
{
    private const string Opening = "[({";
    private const string Closing = "])}";

    public static void LeaveOut(MarkupPlan plan, MarkupElement link)
    {
        MarkupText? before = TextBefore(plan.Document, link);
        MarkupText? after = TextAfter(plan.Document, link);
        if (before is not null && after is not null)
        {
            ReadOnlySpan<char> head = plan.Document.Text.AsSpan(before.Start, before.End - before.Start).TrimEnd();
            ReadOnlySpan<char> source = plan.Document.Text.AsSpan(after.Start, after.End - after.Start);
            ReadOnlySpan<char> tail = source.TrimStart();
            bool isBracketed = !head.IsEmpty && !tail.IsEmpty && Opening.IndexOf(head[^1]) is var pair and >= 0 && tail[0] == Closing[pair];
            if (isBracketed)
            {
                plan.Trim(before, new TextSpan(before.Start + head.Length - 1, before.End));
                plan.Trim(after, new TextSpan(after.Start, after.Start + source.Length - tail.Length + 1));
            }
        }

        if (link.Parent is { Name: "sup" } superscript)
        {
            LeaveOutPoints(plan, superscript, before);
            LeaveOutPoints(plan, superscript, after);
        }
    }

    /// <summary>Leaves out a text of a superscript that is neither letter nor digit.</summary>
    private static void LeaveOutPoints(MarkupPlan plan, MarkupElement superscript, MarkupText? text)
    {
        bool isPoints = text is not null
            && text.Parent == superscript
            && !plan.Document.Text.AsSpan(text.Start, text.End - text.Start).ContainsAnyInRange('0', 'z');
        if (isPoints)
        {
            plan.LeaveOut(text!, ReadingDecision.NoteMarkerLifted, "what stands between markers");
        }
    }

    /// <summary>The text that ends where a link begins, empty elements between them passed over.</summary>
    private static MarkupText? TextBefore(MarkupDocument document, MarkupElement link)
    {
        int position = link.Index - 1;
        while (position >= 0 && document.Nodes[position] is MarkupElement element && (element.Contains(link) ? !ElementKinds.IsBlockOrCell(element.Name) : element.EndIndex == position + 1))
        {
            position--;
        }

        return position >= 0 ? document.Nodes[position] as MarkupText : null;
    }

    private static MarkupText? TextAfter(MarkupDocument document, MarkupElement link) =>
        link.EndIndex < document.Nodes.Count ? document.Nodes[link.EndIndex] as MarkupText : null;
}
