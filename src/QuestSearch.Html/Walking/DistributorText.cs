using QuestSearch.Html.Markup;

namespace QuestSearch.Html.Walking;

/// <summary>Leaves out what Project Gutenberg puts around a book: all up to the block with the line that says START OF, and from the one that says END OF.</summary>
internal static class DistributorText
{
    /// <summary>How long the rest of a block may be for the block to be the distributor's as a whole; a longer one holds the book itself.</summary>
    private const int LongestCredits = 2000;

    public static void LeaveOut(MarkupPlan plan)
    {
        MarkupDocument document = plan.Document;
        (MarkupText Text, int LineStart, int LineEnd)? start = null;
        (MarkupText Text, int LineStart, int LineEnd)? end = null;
        foreach (MarkupText text in document.Nodes.OfType<MarkupText>())
        {
            for (int line = text.Start; line < text.End && end is null;)
            {
                int next = document.Text.AsSpan(line, text.End - line).IndexOfAny('\r', '\n');
                int lineEnd = next < 0 ? text.End : line + next;
                ReadOnlySpan<char> characters = document.Text.AsSpan(line, lineEnd - line).Trim();
                if (start is null && ProjectGutenberg.IsStart(characters))
                {
                    start = (text, line, lineEnd);
                }
                else if (ProjectGutenberg.IsEnd(characters))
                {
                    end = (text, line, lineEnd);
                }

                line = lineEnd + 1;
            }
        }

        if (start is { } first)
        {
            LeaveOutBefore(plan, first.Text, first.LineEnd);
        }

        if (end is { } last)
        {
            LeaveOutFrom(plan, last.Text, last.LineStart);
        }
    }

    private static void LeaveOutBefore(MarkupPlan plan, MarkupText text, int lineEnd)
    {
        MarkupElement? block = BlockOf(text);
        bool isWholeBlock = block is not null && block.SourceEnd - lineEnd < LongestCredits;
        int limit = isWholeBlock ? block!.EndIndex : text.Index;
        LeaveOutTexts(plan, 0, limit);
        if (!isWholeBlock)
        {
            plan.Trim(text, new TextSpan(text.Start, lineEnd));
        }
    }

    private static void LeaveOutFrom(MarkupPlan plan, MarkupText text, int lineStart)
    {
        MarkupElement? block = BlockOf(text);
        bool isWholeBlock = block is not null && lineStart - block.Start < LongestCredits;
        LeaveOutTexts(plan, isWholeBlock ? block!.Index : text.Index + 1, plan.Document.Nodes.Count);
        if (!isWholeBlock)
        {
            plan.Trim(text, new TextSpan(lineStart, text.End));
        }
    }

    /// <summary>Leaves out the texts of a run of nodes; elements that reach beyond it stay.</summary>
    private static void LeaveOutTexts(MarkupPlan plan, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            MarkupNode node = plan.Document.Nodes[i];
            if (node.EndIndex <= end)
            {
                plan.LeaveOut(node, ReadingDecision.TextLeftOut, "the distributor's text");
                i = node.EndIndex - 1;
            }
        }
    }

    private static MarkupElement? BlockOf(MarkupText text)
    {
        MarkupElement? block = text.Parent;
        while (block is not null && !ElementKinds.IsBlock(block.Name))
        {
            block = block.Parent;
        }

        return block;
    }
}
