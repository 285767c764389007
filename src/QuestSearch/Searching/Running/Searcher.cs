namespace QuestSearch.Searching;

/// <summary>Answers one query from one snapshot.</summary>
internal sealed class Searcher(SnapshotView snapshot, Query query, SearchOptions options, CancellationToken cancellation)
{
    public SearchResults Search(ResultCursor? after)
    {
        TermResolver terms = new(snapshot, options.ExpansionLimit);
        Clause clause = new QueryTranslator(snapshot, terms).Visit(query);
        SearchRun run = new(options, after, cancellation);
        RankedSentence[] ranked = run.Run(snapshot, clause);
        HitBuilder builder = new(snapshot, clause, options);
        Hit[] hits = [.. ranked.Select(builder.Build)];
        return new SearchResults(hits)
        {
            Query = query,
            Total = run.Total,
            Next = hits.Length > 0 && run.TotalAfter > hits.Length ? CursorAfter(hits[^1]) : null,
            Notices = [.. terms.Notices],
            Unmatched = [],
        };
    }

    private string CursorAfter(Hit hit) => new ResultCursor(options.Order, ResultCursor.HashOf(query), hit.Score, hit.Ordinal, hit.BookId).Encode();
}
