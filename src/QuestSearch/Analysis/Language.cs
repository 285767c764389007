using Lucene.Net.Tartarus.Snowball;

namespace QuestSearch.Analysis;

/// <summary>A language with its way of stemming. Immutable and safe for use by several threads.</summary>
internal sealed class Language(string tag, string name, string algorithm, Func<string, string, string> stem)
{
    /// <summary>The BCP 47 tag of the language; <c>und</c> for no language.</summary>
    public string Tag => tag;

    /// <summary>The English name in lower case; <c>none</c> for no language.</summary>
    public string Name => name;

    /// <summary>The stemming algorithm with its version.</summary>
    public string Algorithm => algorithm;

    /// <summary>Whether each stem begins with the first letter of its folded word.</summary>
    public bool KeepsFirstLetters { get; private init; }

    /// <summary>The folded stem of a word.</summary>
    /// <param name="surface">The word as printed.</param>
    /// <param name="folded">The word folded.</param>
    public string Stem(string surface, string folded) => stem(surface, folded);

    /// <summary>Words are not stemmed: each is its own stem.</summary>
    public static Language None() => new("und", "none", "none", (_, folded) => folded) { KeepsFirstLetters = true };

    /// <summary>English: the stemmer knows no accents, so that it is given the folded word.</summary>
    public static Language English()
    {
        SnowballEnglish stemmer = new();
        return new Language("en", "english", "snowball-3.1", (_, folded) => stemmer.Stem(folded)) { KeepsFirstLetters = true };
    }

    /// <summary>A language of which the stemmer knows its accents: it is given the word in lower case, without an elided article, and its stem is folded.</summary>
    public static Language Accented(string tag, string name, Func<SnowballProgram> makeProgram)
    {
        Stemmer stemmer = new(makeProgram);
        return new Language(tag, name, "snowball-lucene-4.8", (surface, _) => Folding.Fold(stemmer.Stem(LowerCase.Of(surface, tag))));
    }

    /// <summary>A language in which an article before a vowel loses its own and is written with the word: "l'homme" has the stem of "homme".</summary>
    public static Language WithElision(string tag, string name, string articles, Func<SnowballProgram> makeProgram)
    {
        Stemmer stemmer = new(makeProgram);
        ElidedArticles elided = new(articles);
        return new Language(tag, name, "snowball-lucene-4.8", (surface, _) => Folding.Fold(stemmer.Stem(elided.Without(LowerCase.Of(surface, tag)))));
    }
}
