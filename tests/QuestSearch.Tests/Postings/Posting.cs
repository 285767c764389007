using CsCheck;

namespace QuestSearch.Tests.Postings;

/// <summary>A document that holds a term, and the positions of the term in it.</summary>
internal sealed record Posting(int Document, int[] Positions)
{
    /// <summary>Numbers of documents around those where blocks end.</summary>
    public static readonly int[] Counts = [1, 2, 3, 127, 128, 129, 130, 255, 256, 257, 384, 500];

    private static readonly Gen<int> Gap = Gen.Frequency((6, Gen.Int[0, 1]), (3, Gen.Int[0, 40]), (1, Gen.Int[0, 2000]));

    private static readonly Gen<int[]> SomePositions = Gen.Frequency(
        (6, Gen.Int[0, 60].Select(position => new[] { position })),
        (2, Gen.Int[0, 5].Array[2, 5].Select(Ascending)),
        (1, Gen.Int[0, 100_000].Array[1, 40].Select(Ascending)));

    /// <summary>Postings of one term; many blocks of all kinds.</summary>
    public static Gen<Posting[]> Any { get; } = Gen.Int[0, Counts.Length - 1].SelectMany(count => Gen.Select(
        Gen.Int[0, 2].SelectMany(kind => (kind == 0 ? Gap : kind == 1 ? Gen.Int[0, 1] : Gen.Int[0, 300]).Array[Counts[count]]),
        SomePositions.Array[Counts[count]],
        Of));

    /// <summary>Postings of a term of few documents.</summary>
    public static Gen<Posting[]> Few { get; } = Gen.Int[1, 4].SelectMany(count => Gen.Select(Gap.Array[count], SomePositions.Array[count], Of));

    private static Posting[] Of(int[] gaps, int[][] positions)
    {
        Posting[] postings = new Posting[gaps.Length];
        int before = -1;
        for (int i = 0; i < gaps.Length; i++)
        {
            before += gaps[i] + 1;
            postings[i] = new Posting(before, positions[i]);
        }

        return postings;
    }

    private static int[] Ascending(int[] gaps)
    {
        int sum = -1;
        return [.. gaps.Select(gap => sum += gap + 1)];
    }
}
