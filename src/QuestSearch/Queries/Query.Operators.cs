namespace QuestSearch;

public abstract partial record Query
{
    /// <summary>Asks for both operands in the same sentence. Operands that are themselves <see cref="AllQuery"/> are taken apart: <c>a &amp; b &amp; c</c> has three operands.</summary>
    /// <param name="left">The first condition.</param>
    /// <param name="right">The second condition.</param>
    /// <returns>The query that matches the sentences matching both.</returns>
    /// <exception cref="ArgumentException">The query would exceed <see cref="MaxDepth"/> or <see cref="MaxSize"/>.</exception>
    public static Query operator &(Query left, Query right) => new AllQuery([.. Conditions(left), .. Conditions(right)]);

    /// <summary>Asks for at least one of the operands. Operands that are themselves <see cref="AnyQuery"/> are taken apart: <c>a | b | c</c> has three operands.</summary>
    /// <param name="left">The first alternative.</param>
    /// <param name="right">The second alternative.</param>
    /// <returns>The query that matches the sentences matching either.</returns>
    /// <exception cref="ArgumentException">The query would exceed <see cref="MaxDepth"/> or <see cref="MaxSize"/>.</exception>
    public static Query operator |(Query left, Query right) => new AnyQuery([.. Alternatives(left), .. Alternatives(right)]);

    /// <summary>Asks for the opposite.</summary>
    /// <param name="operand">What shall not match.</param>
    /// <returns>The query that matches the sentences that do not match the operand.</returns>
    /// <exception cref="ArgumentException">The query would exceed <see cref="MaxDepth"/> or <see cref="MaxSize"/>.</exception>
    public static Query operator !(Query operand) => new NotQuery(operand);

    private static EquatableList<Query> Conditions(Query query) => query is AllQuery all ? all.Operands : [query];

    private static EquatableList<Query> Alternatives(Query query) => query is AnyQuery any ? any.Operands : [query];
}
