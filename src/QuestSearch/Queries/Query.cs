using QuestSearch.Queries;

namespace QuestSearch;

/// <summary>A question to an index, answered with the sentences that match it. Immutable and thread-safe; two queries are equal when they are built alike.</summary>
/// <remarks>
/// <para>Queries are made with the factory methods of this class and combined with <c>&amp;</c>, <c>|</c> and <c>!</c>. Their texts are kept as given: the index breaks them into words as it broke the books.</para>
/// <para>A query holds other queries at most <see cref="MaxDepth"/> deep and consists of at most <see cref="MaxSize"/> queries in all.</para>
/// </remarks>
public abstract partial record Query
{
    /// <summary>The number of levels that a query may have: a word has one, a phrase of words two.</summary>
    public const int MaxDepth = 100;

    /// <summary>The number of queries that a query may consist of, itself included.</summary>
    public const int MaxSize = 10_000;

    private readonly int _depth;
    private readonly int _size;

    private protected Query(params IEnumerable<Query> operands)
    {
        ArgumentNullException.ThrowIfNull(operands);
        _size = 1;
        foreach (Query operand in operands)
        {
            ArgumentNullException.ThrowIfNull(operand, nameof(operands));
            _depth = Math.Max(_depth, operand._depth);
            _size += operand._size;
            if (_size > MaxSize)
                throw new ArgumentException($"A query may consist of at most {MaxSize} queries; ask in several queries.", nameof(operands));
        }

        if (++_depth > MaxDepth)
            throw new ArgumentException($"A query may be nested at most {MaxDepth} deep; put operands of the same kind side by side in one list.", nameof(operands));
    }

    /// <summary>Calls the method of the visitor that belongs to this kind of query.</summary>
    internal abstract T Accept<T>(QueryVisitor<T> visitor);
}
