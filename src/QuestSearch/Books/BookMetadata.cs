namespace QuestSearch;

/// <summary>Bibliographic data of a book. Immutable; two values are equal when all their parts are.</summary>
public sealed record BookMetadata
{
    /// <summary>Gets the title, as it shall stand in a citation; <see langword="null"/> when unknown.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the authors in the order of the title page; empty when unknown.</summary>
    public EquatableList<string> Authors { get; init; } = [];

    /// <summary>Gets the year of publication; <see langword="null"/> when unknown.</summary>
    public int? Year { get; init; }

    /// <summary>Gets the publisher; <see langword="null"/> when unknown.</summary>
    public string? Publisher { get; init; }

    /// <summary>Gets the language of the text as a BCP 47 tag, such as <c>en</c>; <see langword="null"/> when unknown.</summary>
    public string? Language { get; init; }
}
