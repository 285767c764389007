using System.Text;

namespace QuestSearch.Analysis;

/// <summary>The forms of a word and the terms that the index holds for it. Immutable.</summary>
internal sealed class WordForms
{
    public WordForms(string surface, string folded, string stem)
    {
        Surface = surface;
        Folded = folded == surface ? surface : folded;
        Stem = stem == folded ? Folded : stem;
        ExactTermBytes = Encoding.UTF8.GetBytes(ExactTerm);
        StemTermBytes = Encoding.UTF8.GetBytes(StemTerm);
        ExactTermHash = IndexTerm.HashOf(ExactTermBytes);
        StemTermHash = IndexTerm.HashOf(StemTermBytes);
    }

    /// <summary>The word as printed: without characters that have no width, with the plain apostrophe and hyphen, accents joined to their letters.</summary>
    public string Surface { get; }

    /// <summary>The surface in lower case without accents, see <see cref="Folding"/>; a number without the commas of its groups.</summary>
    public string Folded { get; }

    /// <summary>The stem, folded; of a compound, the stems of its parts joined by hyphens.</summary>
    public string Stem { get; }

    public string ExactTerm => IndexTerm.Exact(Folded, Surface);

    public string StemTerm => IndexTerm.Stem(Stem);

    /// <summary>The exact term in UTF-8, as Lucene takes it in; not to be written to.</summary>
    public byte[] ExactTermBytes { get; }

    /// <summary>The stem term in UTF-8, as Lucene takes it in; not to be written to.</summary>
    public byte[] StemTermBytes { get; }

    /// <summary>The hash of the exact term, see <see cref="IndexTerm.HashOf"/>.</summary>
    public ulong ExactTermHash { get; }

    /// <summary>The hash of the stem term, see <see cref="IndexTerm.HashOf"/>.</summary>
    public ulong StemTermHash { get; }
}
