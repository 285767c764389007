namespace QuestSearch.Sentences.Abbreviations;

/// <summary>What an abbreviation stands for, as far as it tells whether a sentence may end with it.</summary>
internal enum AbbreviationKind
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>Stands before a name: <c>Mr.</c>, <c>Gen.</c>, <c>St.</c>, <c>Geo.</c></summary>
    Title,

    /// <summary>Joins what stands on both sides: <c>cf.</c>, <c>viz.</c>, <c>vs.</c></summary>
    Connective,

    /// <summary>Stands before a number: <c>p.</c>, <c>vol.</c>, <c>fig.</c></summary>
    Locator,

    /// <summary>An English word that abbreviates only before a number: <c>no.</c>, <c>art.</c>, <c>fig.</c></summary>
    LocatorOrWord,

    /// <summary>Part of a name, and may end a sentence: <c>Inc.</c>, <c>Dept.</c>, <c>Jr.</c>, <c>Cal.</c></summary>
    NamePart,

    /// <summary>Part of the title of a work or of a description of it: <c>Hist.</c>, <c>ed.</c>, <c>trans.</c></summary>
    Bibliographic,

    /// <summary>A month or a day of the week.</summary>
    Calendar,

    /// <summary>A unit of measure or currency, after a number.</summary>
    Measure,

    /// <summary>Ends what it belongs to and often the sentence: <c>etc.</c>, <c>ibid.</c>, <c>seq.</c></summary>
    Closing,

    /// <summary>A single capital letter.</summary>
    Initial,

    /// <summary>Letters with stops between them: <c>N.A.T.O.</c></summary>
    Dotted,

    /// <summary>A word that its form, the text at hand, or the user says is an abbreviation.</summary>
    Learned,
}
