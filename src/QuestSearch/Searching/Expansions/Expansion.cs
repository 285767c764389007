using System.Runtime.InteropServices;
using QuestSearch.Analysis;

namespace QuestSearch.Searching;

/// <summary>The terms of a snapshot that a pattern stands for. Immutable.</summary>
/// <param name="pattern">The pattern.</param>
/// <param name="terms">The terms of each segment.</param>
/// <param name="kept">The folded words, when they are not all that the pattern stands for.</param>
internal sealed class Expansion(WordPattern pattern, IReadOnlyList<List<ExpandedTerm>> terms, HashSet<string>? kept)
{
    private readonly string _prefix = pattern.Prefix;

    /// <summary>How many sentences hold one of the terms; those that hold several count as often.</summary>
    public long Sentences
    {
        get
        {
            long sum = 0;
            foreach (List<ExpandedTerm> segment in terms)
            {
                foreach (ref readonly ExpandedTerm term in CollectionsMarshal.AsSpan(segment))
                {
                    sum += term.Sentences;
                }
            }

            return sum;
        }
    }

    /// <summary>The terms of a segment.</summary>
    public List<ExpandedTerm> TermsOf(int segment) => terms[segment];

    /// <summary>Adds the places of the words of a sentence that are searched for. Most words are told apart by their first letter or folded faster than their forms are looked up.</summary>
    public void FindIn(SentenceView sentence, List<WordSpan> places)
    {
        ReadOnlySpan<Token> words = sentence.Words;
        string text = sentence.Record.Text;
        bool arePlain = !sentence.HasOtherForms;
        Span<char> folded = stackalloc char[Tokenizer.MaximumLength];
        for (int i = 0; i < words.Length; i++)
        {
            if (arePlain && !MayBegin(text[words[i].Start]))
            {
                continue;
            }

            bool isFolded = Folding.TryFoldPlain(words[i].In(text), folded, out int length) && arePlain;
            if (isFolded ? Contains(folded[..length]) : Contains(sentence.FormsOf(i).Folded))
            {
                places.Add(WordSpan.Of(words[i]));
            }
        }
    }

    /// <summary>Tells whether a word that begins with a character may be searched for.</summary>
    private bool MayBegin(char first) => _prefix.Length == 0 || first == _prefix[0] || (!char.IsAsciiLetterLower(first) && (Folding.FirstLetterOf(first) is not { } letter || letter == _prefix[0]));

    private bool Contains(ReadOnlySpan<char> folded) => kept is null
        ? folded.StartsWith(_prefix) && (pattern.IsPrefixOnly || pattern.EditsTo(folded) != WordPattern.NoMatch)
        : kept.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded);
}
