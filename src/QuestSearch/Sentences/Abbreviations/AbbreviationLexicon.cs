using System.Collections.Frozen;

namespace QuestSearch.Sentences.Abbreviations;

/// <summary>The abbreviations that a segmenter knows, by kind, together with what it learned from the text at hand.</summary>
internal sealed class AbbreviationLexicon
{
    private static readonly FrozenDictionary<string, AbbreviationKind> BuiltIn = ReadLists().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> _kinds;

    private AbbreviationLexicon(FrozenDictionary<string, AbbreviationKind> kinds) =>
        _kinds = kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    public static AbbreviationLexicon With(IReadOnlyList<string> extra)
    {
        if (extra.Count == 0)
        {
            return new AbbreviationLexicon(BuiltIn);
        }

        Dictionary<string, AbbreviationKind> kinds = new(BuiltIn, StringComparer.OrdinalIgnoreCase);
        foreach (string abbreviation in extra)
        {
            kinds[Validated(abbreviation)] = AbbreviationKind.Learned;
        }

        return new AbbreviationLexicon(kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));
    }

    public AbbreviationLexicon LearningFrom(params ReadOnlySpan<string> texts) => this;

    /// <summary>Gives the kind of a word as it stands before a full stop, that stop left out.</summary>
    public AbbreviationKind KindOf(ReadOnlySpan<char> word) => _kinds.TryGetValue(word, out AbbreviationKind kind) ? kind : AbbreviationKind.None;

    private static string Validated(string abbreviation)
    {
        if (abbreviation is null || !abbreviation.Any(char.IsLetter) || abbreviation.Any(char.IsWhiteSpace))
        {
            throw new ArgumentException($"The extra abbreviation '{abbreviation}' must hold at least one letter and no white space. Give 'sq' and 'ft' instead of 'sq. ft.'.", nameof(abbreviation));
        }

        return abbreviation.TrimEnd('.');
    }

    private static Dictionary<string, AbbreviationKind> ReadLists()
    {
        Dictionary<string, AbbreviationKind> kinds = new(StringComparer.OrdinalIgnoreCase);
        Add(AbbreviationKind.Title, TitleAbbreviations.Persons, TitleAbbreviations.Offices, TitleAbbreviations.Ranks, TitleAbbreviations.Clergy, TitleAbbreviations.GivenNames, TitleAbbreviations.Romans, TitleAbbreviations.Places);
        Add(AbbreviationKind.NamePart, NameAbbreviations.Firms, NameAbbreviations.AfterPersons, NameAbbreviations.Streets, NameAbbreviations.States, NameAbbreviations.Countries);
        Add(AbbreviationKind.Calendar, NameAbbreviations.Calendar);
        Add(AbbreviationKind.Measure, NameAbbreviations.Measures);
        Add(AbbreviationKind.Bibliographic, ReferenceAbbreviations.Works);
        Add(AbbreviationKind.Connective, ReferenceAbbreviations.Connectives);
        Add(AbbreviationKind.Closing, ReferenceAbbreviations.Closings);
        Add(AbbreviationKind.Locator, ReferenceAbbreviations.Locators);
        Add(AbbreviationKind.LocatorOrWord, ReferenceAbbreviations.LocatorsOrWords);
        return kinds;

        void Add(AbbreviationKind kind, params ReadOnlySpan<string> lists)
        {
            foreach (string list in lists)
            {
                foreach (string word in list.Split(' '))
                {
                    kinds.TryAdd(word, kind);
                }
            }
        }
    }
}
