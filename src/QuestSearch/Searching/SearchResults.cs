using System.Collections;
using QuestSearch.Searching;

namespace QuestSearch;

/// <summary>The answer to a query: the total and the first hits. Immutable, thread-safe, and independent of the index.</summary>
public sealed partial class SearchResults : IReadOnlyList<Hit>
{
    private readonly Hit[] _hits;
    private readonly HitOrder? _orderOfMore;

    /// <param name="hits">The hits.</param>
    /// <param name="orderOfMore">The order in which others follow the last one; null when none does.</param>
    internal SearchResults(Hit[] hits, HitOrder? orderOfMore)
    {
        _hits = hits;
        _orderOfMore = orderOfMore;
    }

    /// <summary>Gets the query.</summary>
    public required Query Query { get; init; }

    /// <summary>Gets the number of all sentences that match, those before the cursor and after the last hit included; exact.</summary>
    public required int Total { get; init; }

    /// <summary>Gets the cursor to pass as <see cref="SearchOptions.After"/> for the hits that follow; <see langword="null"/> when there are none.</summary>
    /// <remarks>It stays good when books are added or removed meanwhile: the next hits are those that come after the last one in the order of the index as it is then.</remarks>
    public string? Next => _orderOfMore is { } order ? field ??= ResultCursor.After(_hits[^1], Query, order).Encode() : null;

    /// <summary>Gets the parts of the query that stood for more words than <see cref="SearchOptions.ExpansionLimit"/>, so that not all were searched for.</summary>
    public required EquatableList<ExpansionNotice> Notices { get; init; }

    /// <summary>Gets, when nothing matches, the parts of the query that match nothing by themselves; empty when each matches somewhere, but not together.</summary>
    public required EquatableList<UnmatchedClause> Unmatched { get; init; }

    /// <summary>Gets the number of hits given.</summary>
    public int Count => _hits.Length;

    /// <summary>Gets a hit.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is not in the list.</exception>
    public Hit this[int index] => _hits[index];

    /// <inheritdoc/>
    public IEnumerator<Hit> GetEnumerator() => ((IEnumerable<Hit>)_hits).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
