using System.Collections.Frozen;

namespace QuestSearch.Sentences;

/// <summary>Words that often begin a sentence and are seldom part of a name, so that a capital on them tells of a new sentence.</summary>
internal static class SentenceStarters
{
    private const string Words =
        "The This That These Those It He She They We You I A An His Her Its Their Our My Your "
        + "In On At By From With Without Within For Of To Under Upon Into During Through Throughout Among Between Against Beyond Despite Unlike Like "
        + "But And Or Nor Yet So If When While Where Whereas Whether Although Though Because Since As After Before Until Unless Once Than "
        + "There Here Then Thus Hence Therefore However Moreover Nevertheless Nonetheless Furthermore Indeed Perhaps Meanwhile Instead Otherwise Finally Also Again Still Even Only Just Now Later Soon Today "
        + "What Who Whom Whose Which Why How Not No Yes Some Any All Both Each Every Many Most Much More Few Several Such Other Another Neither Either None Nothing One Two Three "
        + "Is Are Was Were Be Been Do Does Did Has Have Had Can Could Would Should Might Must Shall Let See Please "
        + "It's I'm He's She's They're We're You're Don't That's There's I've It’s I’m He’s She’s They’re We’re You’re Don’t That’s There’s I’ve";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set =
        Words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Set.Contains(word);
}
