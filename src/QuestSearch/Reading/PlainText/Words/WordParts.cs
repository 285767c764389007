using System.Collections.Frozen;

namespace QuestSearch.Reading.PlainText.Words;

/// <summary>Parts of English compounds that tell by themselves how a compound is written.</summary>
internal static class WordParts
{
    /// <summary>The tens that are joined to a unit with a hyphen.</summary>
    public static readonly FrozenSet<string> Tens =
        Set("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    public static readonly FrozenSet<string> Units = Set(
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

    /// <summary>Words that follow a suspended hyphen.</summary>
    public static readonly FrozenSet<string> AfterSuspended = Set("and", "or", "to", "nor", "but", "as");

    /// <summary>Words that join the parts of longer compounds.</summary>
    public static readonly FrozenSet<string> Links = Set("in", "to", "of", "a", "the", "and", "or", "on", "up", "by", "at", "for", "as", "not", "upon", "de", "la", "le", "sur", "al");

    /// <summary>First parts that take a hyphen before a whole word.</summary>
    public static readonly FrozenSet<string> TakesHyphen = Set(
        "self", "ex", "vice", "quasi", "all", "half", "cross", "non", "anti", "pre", "post", "pro", "semi", "pan", "neo", "ultra", "co", "mid",
        "eco", "socio", "auto", "audio", "photo", "gastro", "well", "ill", "over", "under", "sub", "inter", "counter", "great", "arch", "pseudo", "proto", "demi", "extra", "infra", "intra", "meta", "multi", "micro", "macro", "re", "trans", "super");

    /// <summary>First parts that are closed up with the rest, even where the list does not know the word.</summary>
    public static readonly FrozenSet<string> ClosesUp = Set("un", "dis", "mis", "im", "in", "ir", "il", "en", "em", "be", "fore", "out");

    /// <summary>Last parts that are closed up with the rest.</summary>
    public static readonly FrozenSet<string> Suffixes = Set(
        "able", "ably", "age", "al", "an", "ant", "ary", "ate", "ation", "dom", "ed", "en", "ence", "ent", "er", "ers", "ery", "es", "est", "fold", "ful", "fully",
        "hood", "ial", "ian", "ible", "ic", "ing", "ings", "ion", "ions", "ise", "ish", "ism", "ist", "ists", "ity", "ive", "ize", "less", "ly", "man", "ment",
        "ments", "men", "ness", "or", "ous", "ship", "sion", "some", "son", "ted", "ter", "ters", "tic", "ties", "ting", "tion", "tions", "tive", "ton", "ture", "ty", "ure",
        "ward", "wards", "wise", "yer", "berg", "burg", "ham", "ford", "ville", "land", "lands", "stein", "mann");

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
