using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Ranks the sentences that hold all of several terms.</summary>
internal sealed class AllTermsScorer(Segment segment, IReadOnlyList<ScoredTerm> terms) : SegmentScorer
{
    private const int DocumentsBetweenChecks = 4096;

    public override int Rank(TopSentences top)
    {
        DocumentSet? live = segment.Live;
        CursorConjunction shared = new(terms.Select(term => term.Cursor));
        int count = 0;
        for (int document = shared.Next(); document != PostingsCursor.End; document = shared.Next())
        {
            if (live?.Contains(document) == false)
            {
                continue;
            }

            if (++count % DocumentsBetweenChecks == 0)
            {
                segment.Cancellation.ThrowIfCancellationRequested();
            }

            Offer(top, document);
        }

        return count;
    }

    private void Offer(TopSentences top, int document)
    {
        double score = 0;
        for (int i = 0; i < terms.Count; i++)
        {
            score += terms[i].Score();
        }

        if ((float)score >= top.Minimum)
        {
            top.Offer(segment, document, (float)score);
        }
    }
}
