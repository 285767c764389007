namespace QuestSearch.Reading.PlainText.PageNumbers;

/// <summary>The numbers that a page may carry, and what it costs to give it a number or none.</summary>
/// <param name="Items">The numbers read in its head and foot.</param>
/// <param name="HasText">Whether it holds any text; plates and blank pages mostly hold none.</param>
internal sealed record NumberEvidence(IReadOnlyList<NumberEvidence.Item> Items, bool HasText)
{
    private const float Reward = 3;
    private const float Mismatch = 1.5f;
    private const float NotPrinted = 0.1f;
    private const float NotPrintedOnBlank = 0.4f;
    private const float UnnumberedText = 0.15f;
    private const float PlateWithText = 0.9f;
    private const float PlateWithoutText = 0.6f;

    public bool Agrees(PageNumber? number)
    {
        foreach (Item item in Items)
        {
            if (item.Number == number)
            {
                return true;
            }
        }

        return false;
    }

    public float CostOf(Numbering numbering, int page)
    {
        if (!numbering.IsNumbered)
        {
            return HasText ? UnnumberedText : 0;
        }

        PageNumber? number = numbering.At(page);
        float agreeing = 0;
        float disagreeing = 0;
        foreach (Item item in Items)
        {
            if (item.Number == number)
            {
                agreeing = Math.Max(agreeing, item.Weight);
            }
            else
            {
                disagreeing = Math.Max(disagreeing, item.Weight);
            }
        }

        float unseen = numbering.IsPlate ? (HasText ? PlateWithText : PlateWithoutText) : HasText ? NotPrinted : NotPrintedOnBlank;
        return agreeing > 0 ? -Reward * agreeing : unseen + (Mismatch * disagreeing);
    }

    /// <summary>A number that a page may carry, and how much speaks for it, from 0 to 1.</summary>
    internal readonly record struct Item(PageNumber Number, float Weight);
}
