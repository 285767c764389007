namespace QuestSearch.Searching;

/// <summary>Matches what a positional clause matches, provided that for each of several ranges of pages one of its matches has a word on such a page.</summary>
internal sealed class OnPagesClause(PositionalClause operand, IReadOnlyList<PageRange> ranges) : Clause
{
    public override ClauseIterator? Open(Segment segment) =>
        operand.Open(segment) is { } matches ? new OnPagesIterator(matches, segment, this, ranges) : null;

    public override bool Matches(SentenceView sentence)
    {
        List<WordSpan[]> places = [.. operand.Places(sentence).Select(place => operand.WordsOf(sentence, place))];
        return ranges.All(range => places.Any(words => sentence.IsOn(range, words)));
    }

    public override void AddMatches(SentenceView sentence, List<WordSpan[]> matches)
    {
        IEnumerable<WordSpan> places = operand.Places(sentence)
            .Where(place => ranges.Any(range => sentence.IsOn(range, operand.WordsOf(sentence, place))));
        foreach (WordSpan place in DisjointSpans.Select(places))
        {
            matches.Add(operand.WordsOf(sentence, place));
        }
    }
}
