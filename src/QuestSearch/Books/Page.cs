namespace QuestSearch;

/// <summary>A page of a book: where it comes in the book and what is printed on it besides the text. Immutable.</summary>
public sealed record Page
{
    /// <summary>Gets the position of the page in the book, counted from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Gets the page number as printed, such as <c>34</c> or <c>xii</c>; <see langword="null"/> when the page has none and none could be inferred.</summary>
    public string? Label { get; init; }

    /// <summary>Gets where the label came from.</summary>
    public PageLabelOrigin LabelOrigin { get; init; }

    /// <summary>Gets the number that is printed on the page when it differs from <see cref="Label"/>; otherwise <see langword="null"/>.</summary>
    public string? PrintedLabel { get; init; }

    /// <summary>Gets the running head as printed, the page number included; <see langword="null"/> when there is none.</summary>
    public string? RunningHead { get; init; }

    /// <summary>Gets the running foot as printed, the page number included; <see langword="null"/> when there is none.</summary>
    public string? RunningFoot { get; init; }

    /// <summary>Gets the characters of the source that make up the page.</summary>
    public required SourceSpan Source { get; init; }
}
