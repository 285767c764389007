using QuestSearch.Analysis;

namespace QuestSearch;

/// <summary>How an index is made. Immutable; the values are checked when they are set.</summary>
public sealed record IndexOptions
{
    /// <summary>The settings of an index of English books.</summary>
    public static IndexOptions Default { get; } = new();

    /// <summary>Gets the language whose stems are searched, as a BCP 47 tag such as <c>en</c>; <c>und</c> for no stemming.</summary>
    /// <value>Default <c>en</c>. It may be set by its English name, such as <c>German</c>, or as <c>none</c>. It is fixed when an index is created; an index that exists keeps its own.</value>
    /// <exception cref="ArgumentException">There are no stems of this language; the message lists those there are.</exception>
    public string Language
    {
        get;
        init => field = TextAnalyzer.For(value).Language;
    } = "en";

    /// <summary>Gets how many megabytes of changes are gathered in memory before they are written to disk.</summary>
    /// <value>From 1 to 1,024; default 64.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or more than 1,024.</exception>
    public int WriteBufferMegabytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1024);
            field = value;
        }
    } = 64;
}
