namespace QuestSearch;

/// <summary>A half-open range of characters: from <see cref="Start"/> up to, but not including, <see cref="End"/>.</summary>
/// <param name="Start">The first character, counted from 0 in UTF-16 code units.</param>
/// <param name="End">The position after the last character; never less than <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Gets the number of UTF-16 code units in the span.</summary>
    public int Length => End - Start;

    /// <summary>Gets a value indicating whether the span holds no character.</summary>
    public bool IsEmpty => End == Start;

    /// <summary>Tells whether a position lies in the span.</summary>
    /// <param name="position">A position in UTF-16 code units.</param>
    /// <returns><see langword="true"/> if <see cref="Start"/> ≤ <paramref name="position"/> &lt; <see cref="End"/>.</returns>
    public bool Contains(int position) => Start <= position && position < End;

    /// <summary>Tells whether two spans share at least one character.</summary>
    /// <param name="other">The other span.</param>
    /// <returns><see langword="true"/> if a character lies in both.</returns>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Cuts the span out of a text.</summary>
    /// <param name="text">The text that the span was measured in.</param>
    /// <returns>The characters of the span.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
