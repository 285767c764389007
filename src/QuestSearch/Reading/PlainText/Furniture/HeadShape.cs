using QuestSearch.Reading.PlainText.Paragraphs;

namespace QuestSearch.Reading.PlainText.Furniture;

/// <summary>Judges how much a line at the edge of a page looks like a running head or foot by itself, from 0 to 1.</summary>
internal static class HeadShape
{
    private const int ShortestCapitals = 5;

    /// <summary>Judges a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="title">Its title without the number; empty for a bare number.</param>
    /// <param name="numbers">How many numbers it shows.</param>
    /// <param name="isHead">Whether it lies at the head of the page.</param>
    /// <param name="rank">How many lines with text lie between it and the edge.</param>
    /// <param name="inner">The next line towards the middle of the page; a blank line sets the head or foot apart.</param>
    /// <param name="typicalWidth">The width of the lines of the book.</param>
    public static float Of(PageLine line, string title, int numbers, bool isHead, int rank, PageLine? inner, int typicalWidth)
    {
        ReadOnlySpan<char> text = line.Text;
        bool isApart = inner?.IsBlank ?? rank == 0;
        bool isBroken = Characters.IsHyphen(text[^1]) && text.Length > 1 && char.IsLetterOrDigit(text[^2]);
        if (isBroken)
        {
            return 0.1f;
        }

        if (title.Length == 0)
        {
            return numbers > 1 ? 0.1f : isApart ? 0.9f : isHead && rank == 0 ? 0.6f : 0.3f;
        }

        if (text.IndexOfAny('{', '}', '|') >= 0)
        {
            return 0.85f;
        }

        if (TitleCase.IsAllCapitals(text) && title.Length >= ShortestCapitals)
        {
            return isHead || isApart ? 0.8f : 0.3f;
        }

        bool isShort = typicalWidth == 0 || text.Length < 0.75 * typicalWidth;
        if (!isShort || !TitleCase.IsTitle(text))
        {
            return 0.1f;
        }

        return isApart ? 0.6f : isHead ? 0.3f : 0.2f;
    }
}
