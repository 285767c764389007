namespace QuestSearch.Word.Properties;

/// <summary>A style, what it says itself and what the styles say that it is based on.</summary>
internal readonly record struct Style(string? BasedOn, int? Level, bool? BeginsPage, bool? IsHidden)
{
    /// <summary>These properties, and where they say nothing, those of the style that this one is based on.</summary>
    public Style Or(Style basis) => new(basis.BasedOn, Level ?? basis.Level, BeginsPage ?? basis.BeginsPage, IsHidden ?? basis.IsHidden);
}
