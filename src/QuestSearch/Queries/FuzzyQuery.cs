using QuestSearch.Queries;

namespace QuestSearch;

/// <summary>Matches the words that differ from the given one by a few letters. Case and accents do not matter. Immutable.</summary>
/// <param name="Text">The word; a text that does not hold exactly one word matches nothing.</param>
/// <param name="MaxEdits">How many letters may be inserted, removed, replaced or swapped with their neighbour (an optimal string alignment distance): 0 to <see cref="MaxMaxEdits"/>.</param>
/// <param name="PrefixLength">How many letters at the beginning must agree; at least 0.</param>
public sealed record FuzzyQuery(string Text, int MaxEdits = 1, int PrefixLength = 1) : TermQuery
{
    /// <summary>The highest number of edits that may be asked for.</summary>
    public const int MaxMaxEdits = 2;

    /// <summary>Gets the word, as it was given.</summary>
    public string Text { get; } = QueryText.Checked(Text);

    /// <summary>Gets how many letters may be inserted, removed, replaced or swapped with their neighbour.</summary>
    public int MaxEdits { get; } = MaxEdits is >= 0 and <= MaxMaxEdits
        ? MaxEdits
        : throw new ArgumentOutOfRangeException(nameof(MaxEdits), MaxEdits, $"A word may differ by 0 to {MaxMaxEdits} edits.");

    /// <summary>Gets how many letters at the beginning must agree.</summary>
    public int PrefixLength { get; } = PrefixLength >= 0
        ? PrefixLength
        : throw new ArgumentOutOfRangeException(nameof(PrefixLength), PrefixLength, "The number of letters that must agree cannot be negative.");

    internal override T Accept<T>(QueryVisitor<T> visitor) => visitor.VisitFuzzy(this);
}
