using QuestSearch.Searching;

namespace QuestSearch;

public sealed partial class QuestIndex
{
    /// <summary>Finds the ten most relevant sentences that match a query.</summary>
    /// <param name="query">The query.</param>
    /// <returns>The total and the hits.</returns>
    /// <exception cref="IndexDamagedException">A part of the index that the search needed is damaged.</exception>
    /// <exception cref="ObjectDisposedException">The index is disposed.</exception>
    public SearchResults Search(Query query) => Search(query, SearchOptions.Default, CancellationToken.None);

    /// <summary>Finds the sentences that match a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="options">How many hits to give, in which order and with how much around them.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    /// <returns>The total and the hits.</returns>
    /// <exception cref="ArgumentException"><see cref="SearchOptions.After"/> is no cursor, or one of another query or order.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="IndexDamagedException">A part of the index that the search needed is damaged.</exception>
    /// <exception cref="ObjectDisposedException">The index is disposed.</exception>
    public SearchResults Search(Query query, SearchOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(options);
        ResultCursor? after = options.After is { } cursor ? ResultCursor.Read(cursor, query, options.Order) : null;
        return Read(snapshot =>
        {
            using SnapshotView view = new(snapshot, Analyzer, cancellationToken);
            return new Searcher(view, query, options).Search(after);
        });
    }

    /// <summary>Finds the first sentences that match a query and their scores, without making hits of them.</summary>
    internal IReadOnlyList<RankedSentence> Rank(Query query, SearchOptions options) =>
        Read(snapshot =>
        {
            using SnapshotView view = new(snapshot, Analyzer, CancellationToken.None);
            return new Searcher(view, query, options).Rank();
        });
}
