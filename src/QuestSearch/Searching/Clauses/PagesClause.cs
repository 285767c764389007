namespace QuestSearch.Searching;

/// <summary>Matches the sentences that have a character on one of the pages of a range.</summary>
internal sealed class PagesClause(PageRange range) : Clause
{
    public override ClauseIterator? Open(Segment segment) =>
        new OnPagesIterator(new DocumentsIterator(0, segment.DocumentCount), segment, this, [range]);

    public override bool Matches(SentenceView sentence) => sentence.Touches(range);
}
