using System.Collections.Frozen;

namespace QuestSearch.Sentences.Abbreviations;

/// <summary>The abbreviations of one text: those of the lexicon and those that the text itself shows.</summary>
internal sealed class TextVocabulary
{
    private readonly AbbreviationLexicon _lexicon;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>? _learned;

    private TextVocabulary(AbbreviationLexicon lexicon, FrozenSet<string>? learned, bool hasReliableCapitals)
    {
        _lexicon = lexicon;
        _learned = learned?.GetAlternateLookup<ReadOnlySpan<char>>();
        HasReliableCapitals = hasReliableCapitals;
    }

    /// <summary>Gets a value indicating whether sentences of the text begin with capitals, as in all but careless writing.</summary>
    public bool HasReliableCapitals { get; }

    public static TextVocabulary Of(AbbreviationLexicon lexicon) => new(lexicon, learned: null, hasReliableCapitals: true);

    /// <summary>Learns the abbreviations of a text, given in parts.</summary>
    public static TextVocabulary LearnedFrom(ReadOnlySpan<string> texts, AbbreviationLexicon lexicon)
    {
        AbbreviationLearner learner = new(lexicon);
        foreach (string text in texts)
        {
            learner.Read(text);
        }

        return new TextVocabulary(lexicon, learner.Abbreviations(), learner.HasReliableCapitals);
    }

    /// <summary>Gives the kind of a word as it stands before a full stop, that stop left out.</summary>
    public AbbreviationKind KindOf(ReadOnlySpan<char> word)
    {
        AbbreviationKind kind = _lexicon.KindOf(word);
        bool isLearned = kind == AbbreviationKind.None && _learned is { } learned && learned.Contains(word);
        return isLearned ? AbbreviationKind.Learned : kind;
    }
}
