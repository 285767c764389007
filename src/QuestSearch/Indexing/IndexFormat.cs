using System.Globalization;
using QuestSearch.Analysis;

namespace QuestSearch.Indexing;

/// <summary>What every commit says about the form of its index: the version of the format, the language and the fingerprint of the analysis.</summary>
internal sealed record IndexFormat(int Version, string Language, string Analysis)
{
    /// <summary>The version that this library writes and reads; it changes with the fields and with the binary form of the records.</summary>
    public const int CurrentVersion = 5;

    private const string VersionKey = "questsearch.format";
    private const string LanguageKey = "questsearch.language";
    private const string AnalysisKey = "questsearch.analysis";

    public static IndexFormat Of(TextAnalyzer analyzer) => new(CurrentVersion, analyzer.Language, analyzer.Fingerprint);

    /// <summary>The form that this library gives to an index of a language; none when it does not know the language.</summary>
    public static IndexFormat? OfLanguage(string language)
    {
        try
        {
            return Of(TextAnalyzer.For(language));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Reads what a commit says; none when it was not written by this library.</summary>
    public static IndexFormat? FromCommit(IDictionary<string, string> data) =>
        data.TryGetValue(VersionKey, out string? version)
        && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && data.TryGetValue(LanguageKey, out string? language)
        && data.TryGetValue(AnalysisKey, out string? analysis)
            ? new IndexFormat(number, language, analysis)
            : null;

    public Dictionary<string, string> ToCommit() => new()
    {
        [VersionKey] = Version.ToString(CultureInfo.InvariantCulture),
        [LanguageKey] = Language,
        [AnalysisKey] = Analysis,
    };
}
