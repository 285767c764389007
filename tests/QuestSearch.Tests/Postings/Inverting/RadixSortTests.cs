using CsCheck;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings.Inverting;

public sealed class RadixSortTests
{
    private static readonly Gen<ulong> Key = Gen.OneOf(Gen.ULong, Gen.ULong[0, 3], Gen.ULong[0, 3].Select(high => high << 56));

    [Fact]
    public void Sort_AnyKeys_GivesTheOrderOfAStableSort() => Key.Array[0, 300].Sample(keys =>
    {
        (ulong Key, int Value)[] expected = [.. keys.Select((key, index) => (key, index)).OrderBy(pair => pair.key)];
        int[] values = [.. Enumerable.Range(0, keys.Length)];

        RadixSort.Sort(keys, values);

        Assert.Equal(expected, keys.Zip(values));
    });
}
