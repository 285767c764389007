using System.Text;
using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Matches operands that follow one another without a gap.</summary>
internal sealed class SequenceClause(IReadOnlyList<PositionalClause> operands) : OperandsClause(operands)
{
    private const int LongestOnStack = 256;

    public override void AddWords(SentenceView sentence, WordSpan place, List<WordSpan> words) => words.Add(place);

    protected override OperandSearch NewSearch() => new SequenceSearch();

    protected override SegmentScorer NewScorer(Segment segment, IndexedTerm[] terms, PostingsCursor[] cursors)
    {
        PhraseTerm[] phrase = new PhraseTerm[terms.Length];
        int offset = 0;
        for (int i = 0; i < phrase.Length; i++)
        {
            phrase[i] = TermOf(segment, terms[i], cursors[i], offset);
            offset += terms[i].Length;
        }

        return PhrasePlan.For(phrase) is { } plan
            ? new NeighbourPhraseScorer(segment, plan, ScorerIn(segment))
            : new PhraseScorer(segment, cursors, [.. phrase.Select(term => term.Offset), offset], ScorerIn(segment));
    }

    private static PhraseTerm TermOf(Segment segment, IndexedTerm term, PostingsCursor cursor, int offset)
    {
        Span<byte> buffer = stackalloc byte[LongestOnStack];
        ReadOnlySpan<byte> bytes = Encoding.UTF8.TryGetBytes(term.Text, buffer, out int length) ? buffer[..length] : Encoding.UTF8.GetBytes(term.Text);
        return new PhraseTerm(cursor, offset, term.Length)
        {
            Code = segment.CommonTerms.CodeOf(bytes),
            Reach = cursor.Cost >= NeighbourBlock.LeastDocuments ? segment.CommonTerms.ReachOf(bytes) : NeighbourCode.None,
        };
    }
}
