using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Matches operands that follow one another without a gap.</summary>
internal sealed class SequenceClause(IReadOnlyList<PositionalClause> operands) : OperandsClause(operands)
{
    public override void AddWords(SentenceView sentence, WordSpan place, List<WordSpan> words) => words.Add(place);

    protected override OperandSearch NewSearch() => new SequenceSearch();

    protected override SegmentScorer NewScorer(Segment segment, PostingsCursor[] cursors, int[] lengths)
    {
        int[] offsets = new int[lengths.Length + 1];
        for (int i = 0; i < lengths.Length; i++)
        {
            offsets[i + 1] = offsets[i] + lengths[i];
        }

        return new PhraseScorer(segment, cursors, offsets, ScorerIn(segment));
    }
}
