namespace QuestSearch;

/// <summary>How many hits a search gives, in which order and with how much around them. Immutable; the values are checked when they are set.</summary>
public sealed record SearchOptions
{
    /// <summary>The highest <see cref="Top"/>.</summary>
    public const int MaxTop = 100_000;

    /// <summary>The highest <see cref="ContextBefore"/> and <see cref="ContextAfter"/>.</summary>
    public const int MaxContext = 1_000;

    /// <summary>The highest <see cref="ExpansionLimit"/>.</summary>
    public const int MaxExpansionLimit = 1_000_000;

    /// <summary>Gets the options that a search without options has.</summary>
    public static SearchOptions Default { get; } = new();

    /// <summary>Gets the highest number of hits to give; the total counts the others too.</summary>
    /// <value>0 to <see cref="MaxTop"/>; 10 by default. With 0 the matches are only counted.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int Top
    {
        get;
        init => field = Checked(value, MaxTop);
    } = 10;

    /// <summary>Gets the order of the hits.</summary>
    /// <value><see cref="HitOrder.Relevance"/> by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">There is no such order.</exception>
    public HitOrder Order
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Order), value, "There is no such order.");
    }

    /// <summary>Gets how many sentences before each hit are given with it: fewer at the beginning of its book or note.</summary>
    /// <value>0 to <see cref="MaxContext"/>; 0 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int ContextBefore
    {
        get;
        init => field = Checked(value, MaxContext);
    }

    /// <summary>Gets how many sentences after each hit are given with it: fewer at the end of its book or note.</summary>
    /// <value>0 to <see cref="MaxContext"/>; 0 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int ContextAfter
    {
        get;
        init => field = Checked(value, MaxContext);
    }

    /// <summary>Gets the place to go on from: the <see cref="SearchResults.Next"/> of the results before; <see langword="null"/> for the first hits.</summary>
    /// <value><see langword="null"/> by default.</value>
    public string? After { get; init; }

    /// <summary>Gets the highest number of different words that a prefix, wildcard, regular expression or fuzzy word may stand for; of more, the most frequent are searched for.</summary>
    /// <value>1 to <see cref="MaxExpansionLimit"/>; 1,024 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int ExpansionLimit
    {
        get;
        init => field = Checked(value, MaxExpansionLimit, least: 1);
    } = 1_024;

    private static int Checked(int value, int greatest, int least = 0, [System.Runtime.CompilerServices.CallerMemberName] string? name = null) =>
        value >= least && value <= greatest
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} must be from {least} to {greatest}.");
}
