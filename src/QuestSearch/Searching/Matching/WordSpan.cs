using QuestSearch.Analysis;

namespace QuestSearch.Searching;

/// <summary>A half-open run of word positions in a sentence: where a word, a phrase or a nearness is found.</summary>
internal readonly record struct WordSpan(int Start, int End) : IComparable<WordSpan>
{
    /// <summary>The positions of a word.</summary>
    public static WordSpan Of(in Token word) => new(word.Position, word.Position + word.PositionCount);

    public int Length => End - Start;

    public bool Overlaps(WordSpan other) => Start < other.End && other.Start < End;

    /// <summary>Puts the span that ends first before the others and, of those that end together, the shorter one.</summary>
    public int CompareTo(WordSpan other) => End != other.End ? End.CompareTo(other.End) : other.Start.CompareTo(Start);
}
