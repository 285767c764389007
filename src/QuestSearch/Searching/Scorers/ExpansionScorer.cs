using QuestSearch.Indexing;
using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Ranks the sentences that hold one of many terms: those of the fewest edits first, and of those the first in reading order, so that the walk can end early.</summary>
internal sealed class ExpansionScorer(Segment segment, ExpandedDocuments documents) : SegmentScorer
{
    public override int Rank(TopSentences top)
    {
        for (int edits = 0; edits < documents.ByEdits.Count; edits++)
        {
            if (documents.ByEdits[edits] is { } set)
            {
                Collect(set, edits, top);
            }
        }

        return documents.Count(segment.Live);
    }

    private void Collect(DocumentSet set, int edits, TopSentences top)
    {
        float score = ExpandedDocuments.ScoreAt(edits);
        IReadOnlyList<BookPlace> books = segment.BooksInReadingOrder;
        for (int i = 0; i < books.Count && Collect(set, edits, score, books[i], top); i++)
        {
        }
    }

    /// <returns>False when no later sentence of this score can be among the first.</returns>
    private bool Collect(DocumentSet set, int edits, float score, BookPlace book, TopSentences top)
    {
        for (int document = set.Next(book.Document); document < book.End; document = set.Next(document + 1))
        {
            if (!top.WouldTake(segment, document, score))
            {
                return false;
            }

            bool isLive = segment.Live?.Contains(document) != false;
            bool isNearer = edits > 0 && documents.ScoreOf(document) > score;
            if (isLive && !isNearer)
            {
                top.Offer(segment, document, score);
            }
        }

        return true;
    }
}
