using System.Collections.Frozen;

namespace QuestSearch.Sentences.Abbreviations;

/// <summary>Gathers the lists of abbreviations into one table. A word that the lists write with a capital needs one in the text as well; of two kinds the first listed holds.</summary>
internal static class BuiltInAbbreviations
{
    public static FrozenDictionary<string, AbbreviationEntry> Entries { get; } = Gather().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, AbbreviationEntry> Gather()
    {
        Dictionary<string, AbbreviationEntry> entries = new(StringComparer.OrdinalIgnoreCase);
        Add(AbbreviationKind.Locator, CitationAbbreviations.Locators);
        Add(AbbreviationKind.Title, PersonAbbreviations.Titles, PersonAbbreviations.GivenNames, PlaceAbbreviations.Openings);
        Add(AbbreviationKind.NamePart, PersonAbbreviations.Suffixes, CommonAbbreviations.Firms, PlaceAbbreviations.Streets, PlaceAbbreviations.States, PlaceAbbreviations.Countries);
        Add(AbbreviationKind.Calendar, CommonAbbreviations.Calendar);
        Add(AbbreviationKind.Connective, CitationAbbreviations.Connectives);
        Add(AbbreviationKind.Closing, CitationAbbreviations.Closings);
        Add(AbbreviationKind.LocatorOrWord, CitationAbbreviations.LocatorsOrWords);
        Add(AbbreviationKind.Measure, CommonAbbreviations.Measures);
        Add(AbbreviationKind.Bibliographic, CitationAbbreviations.Descriptions, CitationAbbreviations.Titles, CitationAbbreviations.Authors, CitationAbbreviations.Scripture);
        return entries;

        void Add(AbbreviationKind kind, params ReadOnlySpan<string> lists)
        {
            foreach (string list in lists)
            {
                foreach (string word in list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                {
                    entries.TryAdd(word, new AbbreviationEntry(kind, char.IsUpper(word[0])));
                }
            }
        }
    }
}
