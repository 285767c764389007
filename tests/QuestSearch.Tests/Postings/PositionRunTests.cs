using CsCheck;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

public sealed class PositionRunTests
{
    private static readonly Gen<int[]> Positions = Gen.Frequency((3, Gen.Int[0, 30].Array[1, 6]), (1, Gen.Int[0, 500].Array[1, 120])).Select(any => any.Distinct().Order().ToArray());

    [Fact]
    public void Contains_AnyPosition_IsWhetherItIsThere() => Gen.Select(Positions, Gen.Int[0, 10]).Sample((positions, skipped) =>
    {
        for (int position = -1; position <= 501; position++)
        {
            Assert.Equal(positions.Contains(position), Run(positions, skipped).Contains(position));
        }
    });

    [Fact]
    public void DistanceTo_AnotherRun_IsTheLeastOfAllPairs() => Gen.Select(Positions, Positions).Sample((left, right) =>
        Run(left).DistanceTo(Run(right)) == left.Min(one => right.Min(other => Math.Abs(one - other))));

    private static PositionRun Run(int[] positions, int skipped = 0)
    {
        ByteBuffer buffer = new();
        PackedNumbers.Pack([.. new int[skipped], .. positions], 9, buffer);
        buffer.Append(PackedNumbers.Padding).Clear();
        return new PositionRun(buffer.Written, 9, skipped, positions.Length);
    }
}
