using CsCheck;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

public sealed class RepeatedDocumentsTests
{
    private static readonly Gen<int> Frequency = Gen.Frequency((4, Gen.Const(1)), (4, Gen.Int[2, 9]), (1, Gen.Int[100, 127]));

    private static readonly Gen<int> AnyFrequency = Gen.Frequency((40, Frequency), (1, Gen.Int[128, 100_000]));

    private static readonly Gen<byte> SomeByte = Gen.Frequency((40, Gen.Byte[1, 127]), (1, Gen.Byte));

    [Fact]
    public void Find_AnyFrequencies_CountsThoseBefore() => Gen.Select(Gen.OneOf(Frequency, AnyFrequency).Array[BlockFormat.Capacity], Gen.Int[0, 127], Gen.Int[0, 40]).Sample(
        (frequencies, place, padding) =>
        {
            ByteBuffer block = new();
            BlockFormat.WriteFull([.. Enumerable.Range(0, BlockFormat.Capacity)], frequencies, before: -1, block);
            block.Append(padding).Fill(0xFF);
            ReadOnlySpan<byte> source = BlockFormat.AfterDocuments(block.Written);

            OccurrenceRange expected = new(frequencies.Take(place).Sum(frequency => (long)frequency), frequencies[place], frequencies.Sum(frequency => (long)frequency));
            Assert.Equal(expected, RepeatedDocuments.Find(source, place));
            Assert.Equal(expected, RepeatedDocuments.FindOneByOne(source, place));
        });

    [Fact]
    public void Find_AnyBytes_GivesWhatItGivesOneByOneOrSaysDamaged() => Gen.Select(Gen.Byte[0, 20], SomeByte.Array[0, 100], Gen.Int[0, 127]).Sample((count, rest, place) =>
    {
        byte[] bytes = [count, .. rest];
        Assert.Equal(FindOrNone(() => RepeatedDocuments.FindOneByOne(bytes, place)), FindOrNone(() => RepeatedDocuments.Find(bytes, place)));
    });

    private static OccurrenceRange? FindOrNone(Func<OccurrenceRange> find)
    {
        try
        {
            return find();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
