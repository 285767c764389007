using Lucene.Net.Tartarus.Snowball.Ext;

namespace QuestSearch.Analysis;

/// <summary>The languages that words can be stemmed in.</summary>
internal static class Languages
{
    private const string French = "l m t qu n s j d c jusqu quoiqu lorsqu puisqu";
    private const string Italian = "c l all dall dell nell sull coll pell gl agl dagl degl negl sugl un m t s v d";
    private const string Catalan = "d l m n s t";
    private const string Irish = "d m b";

    private static readonly Language[] All =
    [
        Language.English(),
        Language.Accented("de", "german", () => new GermanStemmer()),
        Language.WithElision("fr", "french", French, () => new FrenchStemmer()),
        Language.WithElision("it", "italian", Italian, () => new ItalianStemmer()),
        Language.Accented("es", "spanish", () => new SpanishStemmer()),
        Language.Accented("pt", "portuguese", () => new PortugueseStemmer()),
        Language.Accented("nl", "dutch", () => new DutchStemmer()),
        Language.Accented("sv", "swedish", () => new SwedishStemmer()),
        Language.Accented("no", "norwegian", () => new NorwegianStemmer()),
        Language.Accented("da", "danish", () => new DanishStemmer()),
        Language.Accented("fi", "finnish", () => new FinnishStemmer()),
        Language.Accented("ru", "russian", () => new RussianStemmer()),
        Language.Accented("hu", "hungarian", () => new HungarianStemmer()),
        Language.Accented("ro", "romanian", () => new RomanianStemmer()),
        Language.Accented("tr", "turkish", () => new TurkishStemmer()),
        Language.WithElision("ca", "catalan", Catalan, () => new CatalanStemmer()),
        Language.Accented("eu", "basque", () => new BasqueStemmer()),
        Language.WithElision("ga", "irish", Irish, () => new IrishStemmer()),
        Language.Accented("hy", "armenian", () => new ArmenianStemmer()),
        Language.None(),
    ];

    /// <summary>Finds a language by its English name or its BCP 47 tag, of which only the first part counts ("en-GB"); case does not matter.</summary>
    /// <exception cref="ArgumentException">There is no such language; the message lists those there are.</exception>
    public static Language Find(string nameOrTag)
    {
        ArgumentNullException.ThrowIfNull(nameOrTag);
        string primary = nameOrTag.Split('-')[0];
        foreach (Language language in All)
        {
            if (IsSame(language.Name, nameOrTag) || IsSame(language.Tag, primary) || (language.Tag == "no" && (IsSame("nb", primary) || IsSame("nn", primary))))
            {
                return language;
            }
        }

        string known = string.Join(", ", All.Select(language => $"{language.Name} ({language.Tag})"));
        throw new ArgumentException($"'{nameOrTag}' is not a language that words can be stemmed in. Use one of {known}; 'none' leaves words as they are.", nameof(nameOrTag));
    }

    private static bool IsSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
