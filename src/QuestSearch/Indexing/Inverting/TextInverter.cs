using QuestSearch.Analysis;
using QuestSearch.Postings;

namespace QuestSearch.Indexing;

/// <summary>
/// Inverts the texts of the sentences of a book. Each word gives its exact and its stem term at its position; so do, at the position of the word they begin at, a compound and the
/// words of a variant, see <see cref="TextAnalyzer.Analyze"/>. Not safe for several threads.
/// </summary>
internal sealed class TextInverter
{
    private readonly TextAnalyzer _analyzer;
    private readonly FieldInverter _field;
    private readonly TokenList _tokens = new();
    private readonly List<PlacedWord> _words = [];

    /// <summary>The numbers of the terms of words as they stand in the texts, looked up by their characters in place.</summary>
    private readonly Dictionary<string, WordTerms>.AlternateLookup<ReadOnlySpan<char>> _known =
        new Dictionary<string, WordTerms>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public TextInverter(TextAnalyzer analyzer, FieldInverter field)
    {
        _analyzer = analyzer;
        _field = field;
    }

    /// <summary>Adds the text of a sentence.</summary>
    /// <returns>How many positions its words take.</returns>
    public int Add(int document, string text, IReadOnlyList<WordVariant> variants)
    {
        if (variants.Count == 0)
        {
            Tokenizer.Tokenize(text, _tokens);
            foreach (Token token in _tokens.Items)
            {
                Add(document, TermsOf(token.In(text)), token.Position);
            }
        }
        else
        {
            _analyzer.Analyze(text, variants, _tokens, _words);
            foreach (PlacedWord word in _words)
            {
                Add(document, TermsOf(word.Forms), word.Position);
            }
        }

        return _tokens.PositionCount;
    }

    private void Add(int document, WordTerms terms, int position)
    {
        _field.Add(document, terms.Exact, position);
        _field.Add(document, terms.Stem, position);
    }

    private WordTerms TermsOf(ReadOnlySpan<char> word)
    {
        if (!_known.TryGetValue(word, out WordTerms terms))
        {
            terms = TermsOf(_analyzer.FormsOf(word));
            _known[word] = terms;
        }

        return terms;
    }

    private WordTerms TermsOf(WordForms forms) =>
        new(_field.NumberOf(forms.ExactTermBytes, forms.ExactTermHash), _field.NumberOf(forms.StemTermBytes, forms.StemTermHash));
}
