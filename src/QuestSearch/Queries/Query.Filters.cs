namespace QuestSearch;

public abstract partial record Query
{
    /// <summary>Asks for matches on one page.</summary>
    /// <param name="label">The page's printed label, such as <c>34</c> or <c>xii</c>.</param>
    /// <returns>The query.</returns>
    public static PagesQuery OnPage(string label) => new(label, label);

    /// <summary>Asks for matches on a range of pages, in the order of each book's own pages.</summary>
    /// <param name="from">The printed label of the first page.</param>
    /// <param name="to">The printed label of the last page, which is included.</param>
    /// <returns>The query.</returns>
    public static PagesQuery OnPages(string from, string to) => new(from, to);

    /// <summary>Asks for the sentences of one book.</summary>
    /// <param name="id">The book's id.</param>
    /// <returns>The query.</returns>
    public static BookQuery InBook(string id) => new(id);

    /// <summary>Asks for the sentences in the sections of a certain title, their subsections included.</summary>
    /// <param name="title">The whole title; case and the amount of white space do not matter.</param>
    /// <returns>The query.</returns>
    public static SectionQuery InSection(string title) => new(title);

    /// <summary>Asks for the sentences of one plane.</summary>
    /// <param name="plane">The plane.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such plane.</exception>
    public static PlaneQuery InPlane(Plane plane) => new(plane);

    /// <summary>Asks for the sentences that carry a note.</summary>
    /// <returns>The query.</returns>
    public static CarriesNoteQuery CarriesNote() => new();

    /// <summary>Asks for the sentences that carry a certain note.</summary>
    /// <param name="label">The label of the note as printed, such as <c>13</c> or <c>*</c>.</param>
    /// <returns>The query.</returns>
    public static CarriesNoteQuery CarriesNote(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return new CarriesNoteQuery(label);
    }

    /// <summary>Asks for the sentences of the body that match one query and carry a note, one of whose sentences matches another.</summary>
    /// <param name="body">What the sentence of the body must match.</param>
    /// <param name="note">What a sentence of one of its notes must match.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentException">The query would exceed <see cref="MaxDepth"/> or <see cref="MaxSize"/>.</exception>
    public static NoteJoinQuery WithNote(Query body, Query note) => new(body, note);
}
