namespace QuestSearch.Searching;

/// <summary>Matches operands that follow one another without a gap.</summary>
internal sealed class SequenceClause(IReadOnlyList<PositionalClause> operands) : OperandsClause(operands)
{
    public override void AddWords(SentenceView sentence, WordSpan place, List<WordSpan> words) => words.Add(place);

    protected override OperandSearch NewSearch() => new SequenceSearch();
}
