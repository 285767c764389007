using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Ranks the sentences that hold one term, a block at a time: one whose bound is too low is not even read.</summary>
internal sealed class WordScorer(Segment segment, ScoredTerm term) : SegmentScorer
{
    private readonly PostingsCursor _cursor = term.Cursor;

    public override int Rank(TopSentences top)
    {
        if (top.TakesAny)
        {
            Collect(top);
        }

        return segment.CountLive(_cursor.Entry);
    }

    private void Collect(TopSentences top)
    {
        bool isOne = _cursor.BlockCount == 1;
        for (int block = 0, first = 0; block < _cursor.BlockCount; block++)
        {
            if (isOne || top.MayTake(term.Scorer.Bound(_cursor.ImpactsOf(block)), segment, first))
            {
                segment.Cancellation.ThrowIfCancellationRequested();
                _cursor.LoadBlock(block);
                CollectBlock(top);
            }

            first = isOne ? 0 : _cursor.LastDocumentOf(block) + 1;
        }
    }

    private void CollectBlock(TopSentences top)
    {
        DocumentSet? live = segment.Live;
        ReadOnlySpan<int> documents = _cursor.BlockDocuments;
        ReadOnlySpan<int> frequencies = _cursor.BlockFrequencies;
        for (int i = 0; i < documents.Length; i++)
        {
            float score = term.Scorer.Score(documents[i], frequencies.IsEmpty ? 1 : frequencies[i]);
            if (score >= top.Minimum && live?.Contains(documents[i]) != false)
            {
                top.Offer(segment, documents[i], score);
            }
        }
    }
}
