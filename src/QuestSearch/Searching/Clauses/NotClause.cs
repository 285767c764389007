namespace QuestSearch.Searching;

/// <summary>Matches the sentences that do not match the operand.</summary>
internal sealed class NotClause(Clause operand) : Clause
{
    public override ClauseIterator? Open(Segment segment)
    {
        ClauseIterator sentences = new DocumentsIterator(0, segment.DocumentCount);
        return operand.Open(segment) is { } excluded ? new ExceptIterator(sentences, excluded) : sentences;
    }

    public override bool Matches(SentenceView sentence) => !operand.Matches(sentence);
}
