using System.Collections.Concurrent;

namespace QuestSearch.Analysis;

/// <summary>
/// Turns text into tokens and tokens into index terms, for texts and queries alike. Safe for use by several threads; the forms of the words it has met are
/// remembered, up to a bound.
/// </summary>
internal sealed class TextAnalyzer
{
    private const string RulesVersion = "tokens-1 folding-1";

    private static readonly ConcurrentDictionary<Language, TextAnalyzer> Analyzers = new();

    private readonly Language _language;
    private readonly WordFormsCache _cache;

    private TextAnalyzer(Language language)
    {
        _language = language;
        _cache = new WordFormsCache(MakeForms);
    }

    /// <summary>The BCP 47 tag of the language; <c>und</c> for none.</summary>
    public string Language => _language.Tag;

    /// <summary>Whether each stem begins with the first letter of its folded word.</summary>
    public bool KeepsFirstLetters => _language.KeepsFirstLetters;

    /// <summary>Names the rules by which terms are made: indexes with the same fingerprint have the same terms for the same text.</summary>
    public string Fingerprint => $"{RulesVersion} {_language.Tag} {_language.Algorithm} lucene-{Lucene.Net.Util.Constants.LUCENE_MAIN_VERSION}";

    /// <summary>The analyzer of a language, given by its English name or BCP 47 tag; the same one each time.</summary>
    /// <exception cref="ArgumentException">There is no such language; the message lists those there are.</exception>
    public static TextAnalyzer For(string language) =>
        Analyzers.GetOrAdd(Languages.Find(language), static found => new TextAnalyzer(found));

    /// <summary>The tokens of a text, see <see cref="Tokenizer"/>.</summary>
    public static TokenList Tokenize(ReadOnlySpan<char> text)
    {
        TokenList tokens = new(Math.Min(text.Length, 64));
        Tokenizer.Tokenize(text, tokens);
        return tokens;
    }

    /// <summary>Replaces the contents of two lists by the tokens and the words of a text, the words in the order of their positions, those of other forms of doubtful words after the others at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="variants">Other forms of words of the text, with spans in it; one whose span holds no word is passed over.</param>
    /// <param name="tokens">Takes the tokens.</param>
    /// <param name="words">Takes the words.</param>
    public void Analyze(string text, IReadOnlyList<WordVariant> variants, TokenList tokens, List<PlacedWord> words)
    {
        words.Clear();
        Tokenizer.Tokenize(text, tokens);
        foreach (Token token in tokens.Items)
        {
            words.Add(new PlacedWord(FormsOf(token.In(text)), token.Position, token.Position + token.PositionCount, token.Start, token.End));
        }

        if (variants.Count > 0)
        {
            VariantPlacement.Insert(words, tokens, variants, this);
        }
    }

    /// <summary>The forms of a word, given by the characters of one token of a text or query.</summary>
    public WordForms FormsOf(ReadOnlySpan<char> word) => _cache.Get(word);

    private WordForms MakeForms(ReadOnlySpan<char> word)
    {
        string surface = Surface.Of(word);
        string folded = Folding.Fold(surface);
        if (folded.Contains(',', StringComparison.Ordinal))
        {
            folded = folded.Replace(",", "", StringComparison.Ordinal);
        }

        return new WordForms(surface, folded, StemOf(surface, folded));
    }

    private string StemOf(string surface, string folded)
    {
        if (!folded.Contains('-', StringComparison.Ordinal))
        {
            return StemOfPart(surface, folded);
        }

        return string.Join('-', surface.Split('-').Zip(folded.Split('-'), StemOfPart));
    }

    private string StemOfPart(string surface, string folded)
    {
        bool isAcronymOrNumber = folded.Contains('.', StringComparison.Ordinal) || folded is [.., >= '0' and <= '9'];
        string stem = isAcronymOrNumber ? folded : _language.Stem(surface, folded);
        return stem.Length == 0 ? folded : stem;
    }
}
