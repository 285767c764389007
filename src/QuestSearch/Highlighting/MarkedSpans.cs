namespace QuestSearch.Highlighting;

/// <summary>Brings spans into the form in which they can be marked: in order, apart from one another, none empty, no surrogate pair cut in two.</summary>
internal static class MarkedSpans
{
    public static List<TextSpan> Of(string text, IEnumerable<TextSpan> spans)
    {
        List<TextSpan> widened = [];
        foreach (TextSpan span in spans)
        {
            widened.Add(Widened(text, span));
        }

        widened.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        List<TextSpan> disjoint = [];
        foreach (TextSpan span in widened)
        {
            if (span.IsEmpty)
                continue;
            if (disjoint.Count > 0 && span.Start <= disjoint[^1].End)
                disjoint[^1] = disjoint[^1] with { End = Math.Max(disjoint[^1].End, span.End) };
            else
                disjoint.Add(span);
        }

        return disjoint;
    }

    private static TextSpan Widened(string text, TextSpan span)
    {
        if (span.Start < 0 || span.End < span.Start || span.End > text.Length)
            throw new ArgumentOutOfRangeException(nameof(span), span, $"The span does not lie in the text, which has {text.Length} characters.");
        return span.IsEmpty ? span : new TextSpan(span.Start - (IsInPair(text, span.Start) ? 1 : 0), span.End + (IsInPair(text, span.End) ? 1 : 0));
    }

    private static bool IsInPair(string text, int position) =>
        position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]);
}
