using Lucene.Net.Tartarus.Snowball.Ext;

namespace QuestSearch.Analysis;

/// <summary>
/// The English stemmer of Snowball 3.1 (https://snowballstem.org/algorithms/english/stemmer.html), made from Lucene.Net's, which is that of 2011, by applying what has changed
/// since around it. Safe for use by several threads.
/// </summary>
internal sealed class SnowballEnglish
{
    private const int ShortestStemmedWord = 3;

    private readonly Stemmer _stemmerOf2011 = new(() => new EnglishStemmer());

    /// <summary>Stems a word in lower case; other characters than a to z and the apostrophe stay.</summary>
    public string Stem(string word)
    {
        if (word.Length < ShortestStemmedWord)
        {
            return word;
        }

        ReadOnlySpan<char> singular = EnglishEndings.WithoutPossessiveAndPlural(word);
        if (EnglishExceptions.TryStem(singular, out string? exceptional))
        {
            return exceptional;
        }

        string stem = EnglishRegion.TryShorten(word, out string? shortened, out EnglishRegion region)
            ? region.Restore(_stemmerOf2011.Stem(shortened))
            : _stemmerOf2011.Stem(word);
        return EnglishEndings.IsPersonOfAScience(singular, stem) ? stem[..^"ist".Length] : stem;
    }
}
