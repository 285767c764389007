namespace QuestSearch.Searching;

/// <summary>Matches what a positional clause matches, provided that for each of several ranges of pages one of its matches has a word on such a page.</summary>
internal sealed class OnPagesClause(PositionalClause operand, IReadOnlyList<PageRange> ranges) : Clause
{
    private readonly List<WordSpan> _words = [];

    public override ClauseIterator? Open(Segment segment) =>
        operand.Open(segment) is { } matches ? new OnPagesIterator(matches, segment, this, ranges) : null;

    public override bool Matches(SentenceView sentence)
    {
        foreach (PageRange range in ranges)
        {
            if (!operand.Places(sentence).Exists(place => IsOn(sentence, place, range)))
            {
                return false;
            }
        }

        return true;
    }

    public override void AddMatches(SentenceView sentence, MatchList matches)
    {
        int end = 0;
        foreach (WordSpan place in operand.Places(sentence))
        {
            if (IsOnAny(sentence, place) && DisjointSpans.Picks(place, ref end))
            {
                operand.AddWords(sentence, place, matches.Words);
                matches.EndMatch();
            }
        }
    }

    private bool IsOnAny(SentenceView sentence, WordSpan place)
    {
        foreach (PageRange range in ranges)
        {
            if (IsOn(sentence, place, range))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOn(SentenceView sentence, WordSpan place, PageRange range)
    {
        _words.Clear();
        operand.AddWords(sentence, place, _words);
        return sentence.IsOn(range, _words);
    }
}
