using QuestSearch.Sentences.Abbreviations;

namespace QuestSearch.Sentences.Learning;

/// <summary>What is known of the words of one text: the abbreviations of the lexicon and what the text itself shows.</summary>
internal sealed class TextVocabulary
{
    private readonly AbbreviationLexicon _lexicon;
    private readonly Dictionary<string, StopCounts>.AlternateLookup<ReadOnlySpan<char>> _counts;

    private TextVocabulary(AbbreviationLexicon lexicon, Dictionary<string, StopCounts> counts, bool hasReliableCapitals)
    {
        _lexicon = lexicon;
        _counts = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        HasReliableCapitals = hasReliableCapitals;
    }

    /// <summary>Gets a value indicating whether sentences of the text begin with capitals, as in all but careless writing.</summary>
    public bool HasReliableCapitals { get; }

    public static TextVocabulary Of(AbbreviationLexicon lexicon) =>
        new(lexicon, new Dictionary<string, StopCounts>(StringComparer.OrdinalIgnoreCase), hasReliableCapitals: true);

    /// <summary>Learns the words of a text, given in parts.</summary>
    public static TextVocabulary LearnedFrom(ReadOnlySpan<string> texts, AbbreviationLexicon lexicon)
    {
        WordCounter counter = new();
        foreach (string text in texts)
        {
            counter.Read(text);
        }

        return new TextVocabulary(lexicon, counter.Counts, CapitalUse.IsReliable(counter.Counts));
    }

    /// <summary>Gives the kind of a word as it stands before a full stop, that stop left out.</summary>
    public AbbreviationKind KindOf(ReadOnlySpan<char> word)
    {
        AbbreviationKind kind = _lexicon.KindOf(word);
        return kind == AbbreviationKind.None && IsLearned(word) ? AbbreviationKind.Learned : kind;
    }

    /// <summary>Tells whether a word is one that ends a sentence rather than a word cut short: the text has it without a stop too, or it looks whole.</summary>
    public bool IsOrdinary(ReadOnlySpan<char> word) =>
        OrdinaryWord.Is(word) && (OrdinaryWord.LooksWhole(word) || (_counts.TryGetValue(word, out StopCounts counts) && counts.Plain > 0));

    /// <summary>Tells whether the text shows a word to be an abbreviation; small letters behind its stop show nothing in careless writing.</summary>
    private bool IsLearned(ReadOnlySpan<char> word) =>
        HasReliableCapitals && _counts.TryGetValue(word, out StopCounts counts) && AbbreviationEvidence.Suffices(word.Length, counts);
}
