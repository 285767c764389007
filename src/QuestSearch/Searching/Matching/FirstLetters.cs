using QuestSearch.Analysis;

namespace QuestSearch.Searching;

/// <summary>The first letters of folded words and stems, by which words are passed over that cannot have one of the terms. Immutable.</summary>
internal sealed class FirstLetters
{
    private const int Exact = 128;

    // Letters beyond the exact ones share a bit, which says less but nothing wrong.
    private readonly UInt128 _letters;

    public FirstLetters(IReadOnlyList<IndexedTerm> terms)
    {
        foreach (IndexedTerm term in terms)
        {
            string text = term.Text;
            _letters |= BitOf(text[0] == IndexTerm.StemMarker ? text[1] : text[0]);
        }
    }

    /// <summary>Tells whether a word that begins with a code unit of a text may have one of the terms.</summary>
    public bool MayBegin(char first) => char.IsAscii(first)
        ? Holds(char.ToLowerInvariant(first))
        : Folding.FirstLetterOf(first) is not { } letter || Holds(letter);

    private bool Holds(char letter) => (_letters & BitOf(letter)) != UInt128.Zero;

    private static UInt128 BitOf(char letter) => UInt128.One << (letter % Exact);
}
