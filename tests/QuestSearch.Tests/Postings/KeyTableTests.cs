using CsCheck;
using QuestSearch.Files;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

public sealed class KeyTableTests
{
    private static readonly Gen<HashSet<byte[]>> Keys = Gen.Byte[(byte)'a', (byte)'e'].Array[0, 6].Array[0, 300].Select(keys => new HashSet<byte[]>(keys, new SameBytes()));

    [Fact]
    public void Find_EachKey_GivesItsBlock() => Keys.Sample(keys =>
    {
        byte[][] all = [.. keys];
        (byte[] bytes, int slotCount) = Write(all);
        KeyTable table = new(bytes, slotCount);
        for (int block = 0; block < all.Length; block++)
        {
            Assert.True(table.MayHold(TermKey.Hash(all[block])));
            Assert.Contains(block, BlocksOf(table, TermKey.Hash(all[block])));
        }
    });

    [Fact]
    public void MayHold_AnyHash_IsWhetherABlockIsFound() => Gen.Select(Keys, Gen.ULong).Sample((keys, hash) =>
    {
        (byte[] bytes, int slotCount) = Write([.. keys]);
        KeyTable table = new(bytes, slotCount);
        Assert.Equal(BlocksOf(table, hash).Count > 0, table.MayHold(hash));
    });

    [Fact]
    public void Find_TableWithoutAnEmptySlot_Ends() => Gen.Select(Gen.Byte[1, 255].Array[64], Gen.ULong).Sample((tags, hash) =>
    {
        KeyTable table = new([.. tags, .. new byte[64 * sizeof(uint)]], 64);
        Assert.InRange(BlocksOf(table, hash).Count, 0, 64);
    });

    [Theory]
    [InlineData(0, 16)]
    [InlineData(12, 32)]
    [InlineData(767, 1024)]
    [InlineData(768, 2048)]
    [InlineData(KeyTable.MostKeys, KeyTable.MostSlots)]
    public void SlotCount_Keys_LeavesAQuarterEmpty(int keys, int expected) => Assert.Equal(expected, KeyTable.SlotCount(keys));

    [Fact]
    public void SlotCount_OneKeyMoreThanTheMost_IsTooMany() => Assert.True(KeyTable.SlotCount(KeyTable.MostKeys + 1) > KeyTable.MostSlots);

    private static (byte[] Bytes, int SlotCount) Write(byte[][] keys)
    {
        KeyTableWriter writer = new();
        for (int block = 0; block < keys.Length; block++)
        {
            writer.Add(keys[block], block);
        }

        using MemoryOutput output = new();
        int slotCount = writer.Write(output);
        using MemoryInput written = new("keys", output.Finish());
        return (written.Span(0, (int)written.Length).ToArray(), slotCount);
    }

    private static List<int> BlocksOf(KeyTable table, ulong hash)
    {
        List<int> blocks = [];
        KeyTable.Candidates found = table.Find(hash);
        while (found.MoveNext())
        {
            blocks.Add(found.Current);
        }

        return blocks;
    }

    private sealed class SameBytes : IEqualityComparer<byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] obj) => (int)TermKey.Hash(obj);
    }
}
