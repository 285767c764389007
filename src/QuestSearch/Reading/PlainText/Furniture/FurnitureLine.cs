using QuestSearch.Reading.PlainText.PageNumbers;

namespace QuestSearch.Reading.PlainText.Furniture;

/// <summary>A line at the edge of a page that may be a running head or foot: its title without the number, and the numbers that it may carry.</summary>
/// <param name="Line">The line.</param>
/// <param name="IsHead">Whether it lies at the head of the page; otherwise at the foot.</param>
/// <param name="Rank">How many lines with text lie between it and the edge.</param>
/// <param name="Title">The letters of the line without the number, in lower case; empty for a bare number.</param>
/// <param name="Numbers">The page numbers that it may carry.</param>
/// <param name="Shape">How much it looks like a head or foot by itself, from 0 to 1.</param>
internal sealed record FurnitureLine(PageLine Line, bool IsHead, int Rank, string Title, IReadOnlyList<NumberReading> Numbers, float Shape)
{
    /// <summary>How much the same title at the edges of neighbouring pages speaks for a head or foot, from 0 to 1.</summary>
    public float Repetition { get; set; }

    /// <summary>Whether the line is shorter than the lines of the text.</summary>
    public required bool IsShort { get; init; }

    /// <summary>Whether the line is worth comparing with those of other pages: short, or set as a title.</summary>
    public bool MayBeTitle => IsShort || Shape > 0.1f;

    /// <summary>Whether the same title stood at the edge of an earlier page.</summary>
    public bool IsRepeatedFromBefore { get; set; }
}
