namespace QuestSearch.Searching;

/// <summary>The rule by which matches of several operands, no two overlapping, make up one match of the whole.</summary>
internal abstract class Arrangement
{
    /// <summary>How many positions a match of the whole may cover beyond the lengths of its parts.</summary>
    public abstract int Reach { get; }

    /// <summary>Tells whether the operands placed so far may be followed by this place of the next operand.</summary>
    public abstract bool Allows(ReadOnlySpan<WordSpan> placed, WordSpan next);

    /// <summary>Tells whether the operands, all placed and each of them allowed, make a match that covers just the given run.</summary>
    public abstract bool Completes(ReadOnlySpan<WordSpan> placed, WordSpan whole);
}
