namespace QuestSearch.Analysis;

/// <summary>The forms of a word and the terms that the index holds for it. Immutable.</summary>
/// <param name="Surface">The word as printed: without characters that have no width, with the plain apostrophe and hyphen, accents joined to their letters.</param>
/// <param name="Folded">The surface in lower case without accents, see <see cref="Folding"/>; a number without the commas of its groups.</param>
/// <param name="Stem">The stem, folded; of a compound, the stems of its parts joined by hyphens.</param>
internal sealed record WordForms(string Surface, string Folded, string Stem)
{
    public string ExactTerm { get; } = IndexTerm.Exact(Folded, Surface);

    public string StemTerm { get; } = IndexTerm.Stem(Stem);
}
