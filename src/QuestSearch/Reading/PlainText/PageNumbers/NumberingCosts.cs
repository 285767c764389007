namespace QuestSearch.Reading.PlainText.PageNumbers;

/// <summary>What it costs to change the numbering from one page to the next.</summary>
internal static class NumberingCosts
{
    public const float StartNumbered = 1.3f;
    private const float BeginOrEndNumbering = 2;
    private const float SkipForward = 3;
    private const float FallBack = 5;

    public static float Change(Numbering from, Numbering to)
    {
        if (!from.IsNumbered || !to.IsNumbered)
        {
            return from.IsNumbered == to.IsNumbered ? 0 : BeginOrEndNumbering;
        }

        int expected = to.IsPlate ? from.Offset - 1 : from.Offset;
        if (from.IsRoman == to.IsRoman && to.Offset == expected)
        {
            return 0;
        }

        return from.IsRoman == to.IsRoman && to.Offset > from.Offset ? SkipForward : FallBack;
    }
}
