using System.Collections.Frozen;

namespace QuestSearch.Sentences.Abbreviations;

/// <summary>The abbreviations that a segmenter knows, by kind.</summary>
internal sealed class AbbreviationLexicon
{
    private readonly FrozenDictionary<string, AbbreviationEntry>.AlternateLookup<ReadOnlySpan<char>> _entries;

    private AbbreviationLexicon(FrozenDictionary<string, AbbreviationEntry> entries) =>
        _entries = entries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Makes a lexicon of the built-in abbreviations and some more.</summary>
    public static AbbreviationLexicon With(IReadOnlyList<string> extra)
    {
        if (extra.Count == 0)
        {
            return new AbbreviationLexicon(BuiltInAbbreviations.Entries);
        }

        Dictionary<string, AbbreviationEntry> entries = new(BuiltInAbbreviations.Entries, StringComparer.OrdinalIgnoreCase);
        foreach (string abbreviation in extra)
        {
            entries[Validated(abbreviation)] = new AbbreviationEntry(AbbreviationKind.Learned, NeedsCapital: false);
        }

        return new AbbreviationLexicon(entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Gives the kind of a word as it stands before a full stop, that stop left out.</summary>
    public AbbreviationKind KindOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return AbbreviationKind.None;
        }

        if (_entries.TryGetValue(word, out AbbreviationEntry entry) && (!entry.NeedsCapital || !char.IsLower(word[0])))
        {
            return entry.Kind;
        }

        return AbbreviationShape.KindOf(word);
    }

    private static string Validated(string abbreviation)
    {
        if (abbreviation is null || !abbreviation.Any(char.IsLetter) || abbreviation.Any(char.IsWhiteSpace))
        {
            throw new ArgumentException($"The extra abbreviation '{abbreviation}' must hold at least one letter and no white space. Give 'sq' and 'ft' instead of 'sq. ft.'.", nameof(abbreviation));
        }

        return abbreviation.TrimEnd('.');
    }
}
