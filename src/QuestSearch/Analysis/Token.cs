namespace QuestSearch.Analysis;

/// <summary>A word of a text: its characters and the positions it takes. A compound such as "twenty-five" takes the positions of all its parts, every other token one.</summary>
/// <param name="Start">The first character in the text, in UTF-16 code units.</param>
/// <param name="End">The position after the last character.</param>
/// <param name="Position">The ordinal of its first position among the words of the text.</param>
/// <param name="PositionCount">How many positions it takes: 1, or the number of parts of a compound.</param>
internal readonly record struct Token(int Start, int End, int Position, int PositionCount)
{
    public int Length => End - Start;

    public bool IsCompound => PositionCount > 1;

    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];
}
