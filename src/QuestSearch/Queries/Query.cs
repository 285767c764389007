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

    private protected Query(IEnumerable<Query> operands)
    {
        ArgumentNullException.ThrowIfNull(operands);
        Size = 1;
        foreach (Query operand in operands)
        {
            ArgumentNullException.ThrowIfNull(operand, nameof(operands));
            Depth = Math.Max(Depth, operand.Depth);
            Size += operand.Size;
            if (Size > MaxSize)
                throw new ArgumentException($"A query may consist of at most {MaxSize} queries; ask in several queries.", nameof(operands));
        }

        if (++Depth > MaxDepth)
            throw new ArgumentException($"A query may be nested at most {MaxDepth} deep; put operands of the same kind side by side in one list.", nameof(operands));
    }

    /// <summary>The number of levels, this query included.</summary>
    internal int Depth { get; }

    /// <summary>The number of queries, this one included.</summary>
    internal int Size { get; }

    /// <summary>Calls the method of the visitor that belongs to this kind of query.</summary>
    internal abstract T Accept<T>(QueryVisitor<T> visitor);
}
