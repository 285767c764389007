namespace QuestSearch.Reading.PlainText.PageNumbers;

/// <summary>A way to number pages: arabic or roman, and the distance between the number and the page's place in the book.</summary>
/// <param name="IsRoman">Whether the numbers are roman.</param>
/// <param name="Offset">The number of a page less its ordinal.</param>
/// <param name="IsPlate">Whether the page at hand is a plate, which has no number and is not counted.</param>
internal readonly record struct Numbering(bool IsRoman, int Offset, bool IsPlate)
{
    public static readonly Numbering None = new(IsRoman: false, int.MinValue, IsPlate: false);

    public bool IsNumbered => Offset != int.MinValue;

    /// <summary>The number of a page; <see langword="null"/> for a plate, and where the numbers would not be positive.</summary>
    public PageNumber? At(int page) => !IsNumbered || IsPlate || page + Offset < 1 ? null : new PageNumber(IsRoman, page + Offset);

    /// <summary>The numbering from a plate on: the pages after it have numbers lower by one.</summary>
    public Numbering AfterPlate() => new(IsRoman, Offset - 1, IsPlate: true);
}
