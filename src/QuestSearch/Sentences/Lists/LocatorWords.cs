using System.Collections.Frozen;

namespace QuestSearch.Sentences.Lists;

/// <summary>Words that a number belongs to, so that it does not count a list.</summary>
internal static class LocatorWords
{
    private const string Words =
        "page pages chapter chapters section sections note notes figure figures table tables volume volumes book books part parts number numbers line lines "
        + "verse verses article articles act scene column plate appendix paragraph rule step in of to at by for and or from the than type phase class vitamin plan grade "
        + "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec "
        + "p pp no nos vol vols ch chap sect sec fig figs note n art vide see cf";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set =
        Words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Set.Contains(word);
}
