using QuestSearch.Analysis;
using QuestSearch.Postings;

namespace QuestSearch.Indexing;

/// <summary>
/// Inverts the texts of the sentences of a book. Each word gives its exact and its stem term at its position; so do, at the position of the word they begin at, a compound and the
/// words of a variant, see <see cref="TextAnalyzer.Analyze"/>. Not safe for several threads.
/// </summary>
internal sealed class TextInverter(TextAnalyzer analyzer, FieldInverter field)
{
    private readonly TokenList _tokens = new();
    private readonly List<PlacedWord> _words = [];
    private readonly WordTable _known = new();

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
            analyzer.Analyze(text, variants, _tokens, _words);
            foreach (PlacedWord word in _words)
            {
                Add(document, TermsOf(word.Forms), word.Position);
            }
        }

        return _tokens.PositionCount;
    }

    private void Add(int document, WordTerms terms, int position)
    {
        field.Add(document, terms.Exact, position);
        field.Add(document, terms.Stem, position);
    }

    private WordTerms TermsOf(ReadOnlySpan<char> word)
    {
        if (_known.Find(word) is { } known)
        {
            return known;
        }

        WordTerms terms = TermsOf(analyzer.FormsOf(word));
        _known.Add(word, terms);
        return terms;
    }

    private WordTerms TermsOf(WordForms forms) =>
        new(field.NumberOf(forms.ExactTermBytes, forms.ExactTermHash), field.NumberOf(forms.StemTermBytes, forms.StemTermHash));
}
