namespace QuestSearch.Sentences;

/// <summary>Marks the first and last sentence of the body that are cut off at the edge of an excerpt.</summary>
internal static class ExcerptEdges
{
    public static void Mark(List<Sentence> sentences, string body)
    {
        int first = sentences.FindIndex(sentence => sentence.Plane == Plane.Body);
        if (first >= 0 && ContinuesFromBefore(sentences[first].Span.In(body)))
        {
            sentences[first] = sentences[first] with { Fragment = sentences[first].Fragment | SentenceFragment.Start };
        }

        int last = sentences.FindLastIndex(sentence => sentence.Plane == Plane.Body);
        if (last >= 0 && !TerminalStop.Ends(sentences[last].Span.In(body)))
        {
            sentences[last] = sentences[last] with { Fragment = sentences[last].Fragment | SentenceFragment.End };
        }
    }

    private static bool ContinuesFromBefore(ReadOnlySpan<char> sentence) =>
        char.IsLower(sentence[0]) || sentence[0] is ',' or ';' or ':' or ')' or ']' or '”' or '.' or '—' or '–';
}
