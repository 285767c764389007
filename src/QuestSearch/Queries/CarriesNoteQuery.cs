using QuestSearch.Queries;

namespace QuestSearch;

/// <summary>Matches the sentences that carry a note, be the note itself in the book or not. Immutable.</summary>
/// <param name="Label">The label of the note as printed, such as <c>13</c> or <c>*</c>; <see langword="null"/> for any note.</param>
public sealed record CarriesNoteQuery(string? Label = null) : Query([])
{
    /// <summary>Gets the label of the note as printed; <see langword="null"/> for any note.</summary>
    public string? Label { get; } = Label is null ? null : QueryText.Checked(Label);

    internal override T Accept<T>(QueryVisitor<T> visitor) => visitor.VisitCarriesNote(this);
}
