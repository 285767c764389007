using System.Collections.Frozen;

namespace QuestSearch.Sentences;

/// <summary>Verbs that tell who spoke the words of a quotation.</summary>
internal static class SpeechVerbs
{
    private const string Words =
        "said says asked asks cried cries replied replies answered answers exclaimed shouted whispered inquired enquired demanded muttered murmured "
        + "remarked observed continued added returned began repeated called growled laughed sighed screamed responded wondered protested insisted declared yelled";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set =
        Words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Tells whether a name and a verb of speech follow: <c>Tom asked</c>, <c>Mr. Darcy replied</c>.</summary>
    public static bool Follows(ReadOnlySpan<char> text, FollowingText next)
    {
        int position = next.WordEnd;
        for (int words = 0; words < 3; words++)
        {
            if (position < text.Length && text[position] == '.')
            {
                position++;
            }

            FollowingText following = FollowingText.Read(text, position);
            if (following.Shape == WordShape.Lower)
            {
                return Set.Contains(following.WordIn(text));
            }

            if (following.Shape != WordShape.Capital)
            {
                return false;
            }

            position = following.WordEnd;
        }

        return false;
    }
}
