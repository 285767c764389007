namespace QuestSearch;

/// <summary>A note that a sentence refers to. Immutable.</summary>
public sealed record CarriedNote
{
    /// <summary>Gets the label of the reference as printed in the sentence, such as <c>13</c> or <c>*</c>.</summary>
    public required string Label { get; init; }

    /// <summary>Gets the place of the reference in the sentence: the position before which the marker stood, in UTF-16 code units.</summary>
    public required int Offset { get; init; }

    /// <summary>Gets the page that the reference is printed on; <see langword="null"/> when no page is known.</summary>
    public required HitPage? ReferencePage { get; init; }

    /// <summary>Gets the text of the note, its paragraphs parted by a blank line; <see langword="null"/> when the book does not hold the note.</summary>
    public required string? Text { get; init; }

    /// <summary>Gets the pages that the note is printed on; empty when the book does not hold it or no page is known.</summary>
    public required EquatableList<HitPage> Pages { get; init; }

    /// <summary>Gets whether the link to the note rests on sequence alone, the printed label being damaged or doubtful.</summary>
    public required bool IsGuess { get; init; }
}
