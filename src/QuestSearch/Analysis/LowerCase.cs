namespace QuestSearch.Analysis;

/// <summary>Lower case with accents kept, by the rules of a language: Turkish parts the dotted i from the dotless one.</summary>
internal static class LowerCase
{
    private const string Turkish = "tr";

    public static string Of(string word, string languageTag) =>
        (languageTag == Turkish ? word.Replace('I', 'ı').Replace('İ', 'i') : word).ToLowerInvariant();
}
