using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>Counts the sentences that match a clause and finds the first of them in an order.</summary>
internal sealed class SearchRun
{
    private const int DocumentsBetweenChecks = 256;

    private readonly SearchOptions _options;
    private readonly ResultCursor? _after;
    private readonly TopSentences _top;
    private int _untilCheck = DocumentsBetweenChecks;

    public SearchRun(SearchOptions options, ResultCursor? after)
    {
        _options = options;
        _after = after;
        _top = new TopSentences(options.Top, new RankedSentenceComparer(options.Order));
    }

    /// <summary>The number of sentences that match.</summary>
    public int Total { get; private set; }

    /// <summary>The number of those that come after the cursor.</summary>
    public int TotalAfter { get; private set; }

    /// <summary>Runs once.</summary>
    /// <returns>The first sentences after the cursor, in order.</returns>
    public RankedSentence[] Run(SnapshotView snapshot, Clause clause)
    {
        foreach (Segment segment in snapshot.Segments)
        {
            segment.Cancellation.ThrowIfCancellationRequested();
            if (clause.Open(segment) is { } matches)
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
            if (segment.Live?.Get(document) == false)
            {
                continue;
            }

            book = document < book.End ? book : PlaceOf(segment, document);
            if (document != book.Document && matches.IsMatch())
            {
                Total++;
                Take(segment, matches, book);
            }
        }
    }

    private void Take(Segment segment, ClauseIterator matches, BookPlace book)
    {
        bool needsScore = _options.Top > 0 || _after is not null;
        float score = needsScore ? (float)matches.Score() : 0;
        int ordinal = matches.Document - book.Document - 1;
        if (IsAfterCursor(score, book, ordinal))
        {
            TotalAfter++;
            _top.Add(new RankedSentence(segment.Start + matches.Document, score, book.Rank, ordinal));
        }
    }

    private bool IsAfterCursor(float score, BookPlace book, int ordinal)
    {
        if (_after is null)
        {
            return true;
        }

        if (_options.Order == HitOrder.Relevance && score != _after.Score)
        {
            return score < _after.Score;
        }

        return book.ComparedToCursor != 0 ? book.ComparedToCursor > 0 : ordinal > _after.Ordinal;
    }

    private BookPlace PlaceOf(Segment segment, int document)
    {
        int start = segment.BookDocumentOf(document);
        BookRecord book = segment.ReadBook(document);
        int compared = _after is null ? 0 : string.CompareOrdinal(book.Id, _after.BookId);
        return new BookPlace(start, start + 1 + book.SentenceCount, segment.BookRankOf(document), compared);
    }

    private void CheckCancellation(Segment segment)
    {
        if (--_untilCheck == 0)
        {
            _untilCheck = DocumentsBetweenChecks;
            segment.Cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>The documents of a book in a segment and the place of the book among the others.</summary>
    private readonly record struct BookPlace(int Document, int End, int Rank, int ComparedToCursor);
}
