namespace QuestSearch.Books.Building;

/// <summary>A page whose beginning was marked in the source; it gets its ordinal when the book is built.</summary>
internal sealed class MarkedPage(string? label, PageLabelOrigin origin, SourceSpan source)
{
    private int _ordinal;

    public string? Label { get; } = label;

    public PageLabelOrigin Origin { get; } = origin;

    public SourceSpan Source { get; } = source;

    public string? RunningHead { get; set; }

    public string? RunningFoot { get; set; }

    /// <summary>The page of the body that this mark, which stands in a note, speaks of too.</summary>
    public MarkedPage? SameAs { get; set; }

    public int Ordinal
    {
        get => SameAs is { } same ? same.Ordinal : _ordinal;
        set => _ordinal = value;
    }

    public Page ToPage() => new()
    {
        Ordinal = Ordinal,
        Label = Label,
        LabelOrigin = Origin,
        RunningHead = RunningHead,
        RunningFoot = RunningFoot,
        Source = Source,
    };
}
