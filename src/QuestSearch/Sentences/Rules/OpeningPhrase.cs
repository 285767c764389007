using System.Collections.Frozen;

namespace QuestSearch.Sentences.Rules;

/// <summary>Recognises a time or measure that opens a sentence and cannot be all of it: <c>At 5 a.m. Smith left</c>.</summary>
internal static class OpeningPhrase
{
    private const int LongestPhrase = 40;
    private const int MostBlanks = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prepositions =
        "At By In On From Since Until Till About Around After Before Between During Near Circa"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Is(in Candidate candidate)
    {
        if (candidate.Stop.Start - candidate.SentenceStart > LongestPhrase)
        {
            return false;
        }

        ReadOnlySpan<char> phrase = candidate.Text[candidate.SentenceStart..candidate.Stop.Start];
        int blank = phrase.IndexOf(' ');
        return blank > 0 && phrase.Count(' ') <= MostBlanks && Prepositions.Contains(phrase[..blank]);
    }
}
