namespace QuestSearch.Benchmarks.Peers.Checks;

/// <summary>Counts the places of phrases in a sentence, none of which overlaps another: always the one that ends first and, of those, the shortest.</summary>
internal static class PhraseCount
{
    /// <summary>Counts where words follow one another.</summary>
    /// <param name="positions">The positions of each word.</param>
    public static int OfSequence(IReadOnlyList<int>[] positions) => Disjoint(
        from start in positions[0]
        where Enumerable.Range(1, positions.Length - 1).All(word => positions[word].Contains(start + word))
        select (start, start + positions.Length));

    /// <summary>Counts where two words stand when they may be moved by some positions together and may change places.</summary>
    public static int OfSloppyPair(IReadOnlyList<int> first, IReadOnlyList<int> second, int slop) => Disjoint(
        from one in first
        from other in second
        where one != other && Math.Abs(other - 1 - one) <= slop
        select (Math.Min(one, other), Math.Max(one, other) + 1));

    private static int Disjoint(IEnumerable<(int Start, int End)> places)
    {
        int count = 0;
        int free = 0;
        foreach ((int start, int end) in places.OrderBy(place => place.End).ThenByDescending(place => place.Start))
        {
            if (start >= free)
            {
                free = end;
                count++;
            }
        }

        return count;
    }
}
