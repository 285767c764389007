namespace QuestSearch.Searching;

/// <summary>Answers one query from one snapshot.</summary>
internal sealed class Searcher(SnapshotView snapshot, Query query, SearchOptions options)
{
    public SearchResults Search(ResultCursor? after)
    {
        TermResolver terms = new(snapshot, options.ExpansionLimit);
        Clause clause = new QueryTranslator(snapshot, terms).Visit(query);
        SearchRun run = new(options, after);
        RankedSentence[] ranked = run.Run(snapshot, clause);
        Hit[] hits = BuildHits(ranked, clause);
        return new SearchResults(hits, hits.Length > 0 && run.TotalAfter > hits.Length ? options.Order : null)
        {
            Query = query,
            Total = run.Total,
            Notices = [.. terms.Notices],
            Unmatched = run.Total == 0 ? FindUnmatched() : [],
        };
    }

    public IReadOnlyList<RankedSentence> Rank()
    {
        Clause clause = new QueryTranslator(snapshot, new TermResolver(snapshot, options.ExpansionLimit)).Visit(query);
        return new SearchRun(options, after: null).Run(snapshot, clause);
    }

    private Hit[] BuildHits(RankedSentence[] ranked, Clause clause)
    {
        using HitBuilder builder = new(snapshot, clause, options);
        Hit[] hits = new Hit[ranked.Length];
        for (int i = 0; i < hits.Length; i++)
        {
            hits[i] = builder.Build(ranked[i]);
        }

        return hits;
    }

    private EquatableList<UnmatchedClause> FindUnmatched()
    {
        QueryTranslator translator = new(snapshot, new TermResolver(snapshot, options.ExpansionLimit));
        SearchOptions counting = new() { Top = 0 };
        UnmatchedClauseFinder finder = new(new NearFormFinder(snapshot), part =>
        {
            SearchRun run = new(counting, after: null);
            run.Run(snapshot, translator.Visit(part));
            return run.Total > 0;
        });
        return finder.Find(query);
    }
}
