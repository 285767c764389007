using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Matches operands that stand as a rule asks: a phrase with slop, or a nearness.</summary>
/// <param name="operands">The operands.</param>
/// <param name="rule">How they must stand.</param>
/// <param name="previousEqual">For each operand the last one before it that is equal to it, or -1.</param>
internal sealed class ArrangementClause(IReadOnlyList<PositionalClause> operands, Arrangement rule, int[] previousEqual) : OperandsClause(operands)
{
    private ArrangementSearch? _arrangement;

    public override void AddWords(SentenceView sentence, WordSpan place, List<WordSpan> words)
    {
        _arrangement ??= new ArrangementSearch(rule, previousEqual);
        ReadOnlySpan<WordSpan> arranged = _arrangement.FindIn(PlacesOfOperands(sentence), place);
        for (int i = 0; i < arranged.Length; i++)
        {
            Operands[i].AddWords(sentence, arranged[i], words);
        }
    }

    protected override OperandSearch NewSearch() => new ArrangementSearch(rule, previousEqual);

    protected override SegmentScorer NewScorer(Segment segment, IndexedTerm[] terms, PostingsCursor[] cursors) =>
        new ArrangementScorer(segment, cursors, [.. terms.Select(term => term.Length)], rule.Reach, NewSearch(), ScorerIn(segment));
}
