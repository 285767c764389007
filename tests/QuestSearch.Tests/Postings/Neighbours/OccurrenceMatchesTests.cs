using CsCheck;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings.Neighbours;

public sealed class OccurrenceMatchesTests
{
    private const byte Wanted = 3;

    private static readonly Gen<int> Frequency = Gen.Frequency((6, Gen.Const(1)), (2, Gen.Int[2, 4]), (1, Gen.Int[5, 150]));

    private static readonly Gen<byte> Code = Gen.Frequency((8, Gen.Byte[0, 4]), (1, Gen.Const(Wanted)));

    [Fact]
    public void MoveNext_FullBlock_ReachesEachDocumentThatMayMatch() => Gen.Select(Frequency.Array[BlockFormat.Capacity], Code.Array[1, 400]).Sample((frequencies, codes) =>
    {
        ByteBuffer block = new();
        BlockFormat.WriteFull([.. Enumerable.Range(0, BlockFormat.Capacity)], frequencies, before: -1, block);
        OccurrenceMatches matches = new();
        matches.ReadFrequencies(BlockFormat.AfterDocuments(block.Written));
        AssertFinds(matches, frequencies, codes);
    });

    [Fact]
    public void MoveNext_LastBlock_ReachesEachDocumentThatMayMatch() => Gen.Select(Frequency.Array[1, 127], Code.Array[1, 400]).Sample((frequencies, codes) =>
    {
        OccurrenceMatches matches = new();
        matches.SetFrequencies(frequencies.All(frequency => frequency == 1) ? [] : frequencies, frequencies.Length);
        AssertFinds(matches, frequencies, codes);
    });

    [Theory]
    [InlineData(1, 128, 2)]
    [InlineData(1, 5, 1)]
    [InlineData(2, 5, 2, 5, 2)]
    [InlineData(3, 5, 2)]
    public void ReadFrequencies_Malformed_SaysDamaged(params int[] bytes) =>
        Assert.Throws<InvalidDataException>(() => new OccurrenceMatches().ReadFrequencies([.. bytes.Select(value => (byte)value)]));

    private static void AssertFinds(OccurrenceMatches matches, int[] frequencies, byte[] codes)
    {
        byte[] before = [.. Enumerable.Range(0, frequencies.Sum()).Select(i => codes[i % codes.Length])];
        ByteBuffer bytes = new();
        NeighbourBlock.Write(before, new byte[before.Length], bytes);
        bytes.Append(BitSlices.Padding);

        matches.Find(new NeighbourBlock(bytes.Written, before.Length), new NeighbourCondition(Wanted, NeighbourCode.None));

        Assert.Equal(before.Length, matches.OccurrenceCount);
        Assert.Equal(!before.Any(IsPossible), matches.IsEmpty);
        if (!matches.IsEmpty)
        {
            Assert.Equal(!before.Contains(NeighbourCode.Unclear), matches.AreSure);
            Assert.Equal(ModelOf(frequencies, before), Walk(matches, before));
        }
    }

    private static List<(int Place, int First, int Frequency)> ModelOf(int[] frequencies, byte[] before)
    {
        List<(int, int, int)> found = [];
        int first = 0;
        for (int place = 0; place < frequencies.Length; first += frequencies[place++])
        {
            if (before.AsSpan(first, frequencies[place]).ContainsAny(NeighbourCode.Unclear, Wanted))
            {
                found.Add((place, first, frequencies[place]));
            }
        }

        return found;
    }

    private static List<(int Place, int First, int Frequency)> Walk(OccurrenceMatches matches, byte[] before)
    {
        List<(int, int, int)> found = [];
        int count = matches.CountDocuments();
        while (matches.MoveNext())
        {
            found.Add((matches.Place, matches.First, matches.Frequency));
            for (int i = matches.First; i < matches.First + matches.Frequency; i++)
            {
                Assert.Equal(before[i] == Wanted, matches.IsSure(i));
                Assert.Equal(IsPossible(before[i]), matches.IsPossible(i));
            }
        }

        Assert.Equal(found.Count, count);
        return found;
    }

    private static bool IsPossible(byte code) => code is Wanted or NeighbourCode.Unclear;
}
