using CsCheck;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings.Neighbours;

public sealed class NeighbourBlockTests
{
    private static readonly Gen<byte> Code = Gen.Frequency((4, Gen.Const((byte)0)), (4, Gen.Byte[1, 4]), (1, Gen.Byte[0, NeighbourCode.Last]));

    private static readonly Gen<byte[]> Codes = Gen.Frequency((4, Code.Array[200]), (1, Gen.Const(new byte[200])), (1, Gen.Byte[0, 1].Array[200]));

    private static readonly Gen<byte> Wanted = Gen.OneOf(Gen.Const(NeighbourCode.None), Gen.Byte[NeighbourCode.FirstCommon, 5], Gen.Byte[NeighbourCode.FirstCommon, NeighbourCode.Last]);

    [Fact]
    public void Match_AnyCondition_FindsWhatTheCodesSay() => Gen.Select(Gen.Int[0, 200], Codes, Codes, Wanted, Wanted).Sample(
        (count, before, after, wantedBefore, wantedAfter) =>
        {
            ByteBuffer bytes = Write(before.AsSpan(0, count), after.AsSpan(0, count));
            NeighbourBlock block = new(bytes.Written, count);
            NeighbourCondition condition = new(wantedBefore, wantedAfter);
            ulong[] sure = new ulong[(count + 63) / 64];
            ulong[] possible = new ulong[sure.Length];

            block.Match(condition, sure, possible);

            for (int i = 0; i < count; i++)
            {
                bool? meets = Meets(before[i], wantedBefore) & Meets(after[i], wantedAfter);
                Assert.Equal(meets, block.Meets(i, condition));
                Assert.Equal(meets == true, Has(sure, i));
                Assert.Equal(meets != false, Has(possible, i));
                Assert.True(block.MayMeet(condition) || meets == false);
            }

            Assert.True(count % 64 == 0 || (sure[^1] | possible[^1]) >> count == 0);
        });

    [Fact]
    public void NeighbourBlock_CutShort_SaysDamaged()
    {
        byte[] codes = [.. Enumerable.Repeat((byte)7, 100)];
        ByteBuffer bytes = Write(codes, codes);

        Assert.Throws<InvalidDataException>(() => new NeighbourBlock(bytes.Written[..^1], codes.Length).MayMeet(default));
        Assert.Throws<InvalidDataException>(() => new NeighbourBlock(bytes.Written, codes.Length + 8).MayMeet(default));
        Assert.Throws<InvalidDataException>(() => new NeighbourBlock([], 0).MayMeet(default));
    }

    [Fact]
    public void NeighbourBlock_TooManyBits_SaysDamaged() => Assert.Throws<InvalidDataException>(() => new NeighbourBlock([8, .. new byte[100]], 1).MayMeet(default));

    private static ByteBuffer Write(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        ByteBuffer bytes = new();
        NeighbourBlock.Write(before, after, bytes);
        bytes.Append(BitSlices.Padding).Fill(0xAA);
        return bytes;
    }

    private static bool? Meets(byte code, byte wanted) => wanted == NeighbourCode.None || code == wanted ? true : code == NeighbourCode.Unclear ? null : false;

    private static bool Has(ulong[] bits, int index) => (bits[index / 64] & (1UL << index)) != 0;
}
