using QuestSearch.Citations;

namespace QuestSearch;

/// <summary>Says where a passage stands, as a scholar would: “The Long Harvest, p. 34 n. 13”. Immutable.</summary>
/// <remarks>
/// <para>Pages are named by their printed labels in the order of the book: “p. xii”, “pp. 34–35”, “pp. 34, 36”. Pages without a label are left out.</para>
/// <para>Notes follow the pages without a comma: “p. 34 n. 13”, “p. 34 nn. 13–15”, “p. 34 nn. 13, 15”. A passage of the body that carries a note and a passage of that note, printed on the same page, are cited alike.</para>
/// <para>Where no page has a label, the title of the section stands for it, in quotes and with a comma before the notes; where there is no section either, the number of the sentence: “sentence 12”.</para>
/// </remarks>
public sealed record Citation
{
    private const string RangeSign = "–";
    private const string CslRangeSign = "-";

    /// <summary>Gets the title of the book; <see langword="null"/> when unknown.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the pages on which the passage is printed, in any order; empty when no page is known.</summary>
    public EquatableList<CitedPage> Pages { get; init; } = [];

    /// <summary>Gets the labels of the notes that the passage carries on the cited pages, in the order of their markers, or of the note it belongs to; empty when there is none.</summary>
    public EquatableList<string> Notes { get; init; } = [];

    /// <summary>Gets the title of the innermost section that has one; <see langword="null"/> outside of such sections.</summary>
    public string? Section { get; init; }

    /// <summary>Gets the number of the sentence in its book, counted from 1; <see langword="null"/> when it shall not be cited.</summary>
    public int? SentenceNumber { get; init; }

    /// <summary>Gets the place in the book, the title left out: “p. 34 n. 13”; empty when nothing is known.</summary>
    public string Locator
    {
        get
        {
            LabelSequence pages = CitedPages;
            string notes = Notes.Count == 0 ? "" : CitedNotes.ToText("n. ", "nn. ", RangeSign);
            if (!pages.IsEmpty)
                return JoinNonEmpty(" ", pages.ToText("p. ", "pp. ", RangeSign), notes);
            string? place = Section is not null ? $"“{Section}”" : SentenceNumber is { } number ? $"sentence {number}" : null;
            return JoinNonEmpty(", ", place, notes);
        }
    }

    /// <summary>Gets the one locator that a cite of CSL 1.0.2 may have: the pages, with the notes written out after them (“34, n. 13”), else the notes, else the section; <see langword="null"/> when none is known.</summary>
    public CslLocator? CslLocator => CslLocators switch
    {
        [] => null,
        [{ Label: "page" } pages, { Label: "note" }] => pages with { Locator = JoinNonEmpty(", ", pages.Locator, CitedNotes.ToText("n. ", "nn. ", CslRangeSign)) },
        [.., var only] => only,
    };

    /// <summary>Gets the pages, or else the section, and the notes as locators of their own, for processors that take several; empty when none is known.</summary>
    public EquatableList<CslLocator> CslLocators
    {
        get
        {
            List<CslLocator> locators = [];
            if (!CitedPages.IsEmpty)
                locators.Add(new CslLocator("page", CitedPages.ToText("", "", CslRangeSign)));
            else if (Section is not null)
                locators.Add(new CslLocator("section", Section));
            if (!CitedNotes.IsEmpty)
                locators.Add(new CslLocator("note", CitedNotes.ToText("", "", CslRangeSign)));
            return [.. locators];
        }
    }

    private LabelSequence CitedPages => LabelSequence.OfPages(Pages);

    private LabelSequence CitedNotes => LabelSequence.OfNotes(Notes);

    /// <summary>Gives the whole citation: “The Long Harvest, p. 34 n. 13”.</summary>
    /// <returns>The title and the place, parted by a comma; empty when neither is known.</returns>
    public override string ToString() => JoinNonEmpty(", ", Title, Locator);

    private static string JoinNonEmpty(string separator, params ReadOnlySpan<string?> parts)
    {
        string joined = "";
        foreach (string? part in parts)
        {
            if (!string.IsNullOrEmpty(part))
                joined += joined.Length > 0 ? separator + part : part;
        }

        return joined;
    }
}
