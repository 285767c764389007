namespace QuestSearch.Indexing;

/// <summary>The terms of <see cref="FieldNames.Kind"/>.</summary>
internal static class Kinds
{
    public const string Book = "book";
    public const string Body = "body";
    public const string Note = "note";
    public const string Heading = "heading";

    /// <summary>A second term, on sentences that carry at least one note.</summary>
    public const string CarriesNote = "carries-note";

    public static string Of(Plane plane) => plane switch
    {
        Plane.Body => Body,
        Plane.Note => Note,
        Plane.Heading => Heading,
        _ => throw new ArgumentOutOfRangeException(nameof(plane), plane, "Unknown plane."),
    };
}
