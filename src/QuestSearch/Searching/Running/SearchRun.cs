using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>Counts the sentences that match a clause and finds the first of them in an order.</summary>
/// <param name="options">How many sentences to find, and in which order.</param>
/// <param name="after">The place after which they must come; null for the beginning.</param>
internal sealed class SearchRun(SearchOptions options, ResultCursor? after)
{
    private const int DocumentsBetweenChecks = 256;

    private readonly TopSentences _top = new(options.Top, options.Order);
    private int _untilCheck = DocumentsBetweenChecks;

    /// <summary>The number of sentences that match.</summary>
    public int Total { get; private set; }

    /// <summary>The number of those that come after the cursor.</summary>
    public int TotalAfter { get; private set; }

    /// <summary>Runs once.</summary>
    /// <returns>The first sentences after the cursor, in order.</returns>
    public RankedSentence[] Run(SnapshotView snapshot, Clause clause)
    {
        bool isPlain = after is null && (options.Order == HitOrder.Relevance || options.Top == 0);
        foreach (Segment segment in snapshot.Segments)
        {
            segment.Cancellation.ThrowIfCancellationRequested();
            if (isPlain && clause.OpenScorer(segment) is { } scorer)
            {
                int count = scorer.Rank(_top);
                Total += count;
                TotalAfter += count;
            }
            else if (clause.Open(segment) is { } matches)
            {
                Collect(segment, matches);
            }
        }

        return _top.Take();
    }

    private void Collect(Segment segment, ClauseIterator matches)
    {
        BookPlace book = default;
        for (int document = matches.Next(); document != ClauseIterator.End; document = matches.Next())
        {
            CheckCancellation(segment);
            if (segment.Live?.Contains(document) == false)
            {
                continue;
            }

            book = document < book.End ? book : segment.PlaceOf(document);
            if (document != book.Document && matches.IsMatch())
            {
                Total++;
                Take(segment, matches);
            }
        }
    }

    private void Take(Segment segment, ClauseIterator matches)
    {
        bool needsScore = options.Top > 0 || after is not null;
        float score = needsScore ? (float)matches.Score() : 0;
        if (after is null || IsAfterCursor(after, segment, matches.Document, score))
        {
            TotalAfter++;
            _top.Offer(segment, matches.Document, score);
        }
    }

    private bool IsAfterCursor(ResultCursor cursor, Segment segment, int document, float score)
    {
        if (options.Order == HitOrder.Relevance && score != cursor.Score)
        {
            return score < cursor.Score;
        }

        int compared = string.CompareOrdinal(segment.BookIdOf(document), cursor.BookId);
        return compared != 0 ? compared > 0 : segment.Rank(document, score).Ordinal > cursor.Ordinal;
    }

    private void CheckCancellation(Segment segment)
    {
        if (--_untilCheck == 0)
        {
            _untilCheck = DocumentsBetweenChecks;
            segment.Cancellation.ThrowIfCancellationRequested();
        }
    }
}
