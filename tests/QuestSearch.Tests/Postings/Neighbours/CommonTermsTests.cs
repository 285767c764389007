using System.Text;
using Lucene.Net.Store;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings.Neighbours;

public sealed class CommonTermsTests
{
    private static readonly CommonTerms Terms = new(["\u0002the", "\u0002été"]);

    [Theory]
    [InlineData("\u0002the", NeighbourCode.FirstCommon)]
    [InlineData("\u0002été", NeighbourCode.FirstCommon + 1)]
    [InlineData("\u0002to-day", NeighbourCode.None)]
    [InlineData("the", NeighbourCode.None)]
    [InlineData("", NeighbourCode.None)]
    public void CodeOf_CommonTermOrNoStem_IsItsPlaceInTheListOrNone(string term, byte code) => Assert.Equal(code, Terms.CodeOf(Encoding.UTF8.GetBytes(term)));

    [Fact]
    public void CodeOf_OtherStems_AreSharedCodes()
    {
        byte[] codes = [.. Enumerable.Range(0, 1000).Select(number => Terms.CodeOf(Encoding.UTF8.GetBytes($"\u0002word{number}")))];

        Assert.All(codes, code => Assert.InRange(code, NeighbourCode.FirstShared, NeighbourCode.Last));
        Assert.Equal(NeighbourCode.Last - NeighbourCode.FirstShared + 1, codes.Distinct().Count());
    }

    [Theory]
    [InlineData("\u0002the", NeighbourCode.FirstCommon)]
    [InlineData("\u0002été", NeighbourCode.FirstCommon + 1)]
    [InlineData("\u0002sail", NeighbourCode.Last)]
    [InlineData("\u0002mast-head", NeighbourCode.Last)]
    [InlineData("sail", NeighbourCode.None)]
    public void ReachOf_Term_IsItsOwnCodeOrAllOfThem(string term, byte reach) => Assert.Equal(reach, Terms.ReachOf(Encoding.UTF8.GetBytes(term)));

    [Theory]
    [InlineData("\u0002to-day")]
    [InlineData("sail")]
    [InlineData("")]
    public void MayHold_CompoundOrPrintedForm_IsFalse(string term) => Assert.False(CommonTerms.MayHold(Encoding.UTF8.GetBytes(term)));

    [Fact]
    public void CommonTerms_None_TellOfNothing()
    {
        Assert.Equal(NeighbourCode.None, CommonTerms.None.CodeOf("\u0002sail"u8));
        Assert.Equal(NeighbourCode.None, CommonTerms.None.ReachOf("\u0002sail"u8));
    }

    [Fact]
    public void Read_Written_IsTheSame()
    {
        ByteArrayDataOutput output = new(new byte[100]);
        Terms.Write(output);

        CommonTerms read = CommonTerms.Read(new ByteArrayDataInput(Written(output)));

        Assert.Equal(2, read.Count);
        Assert.Equal(NeighbourCode.FirstCommon + 1, read.CodeOf("\u0002été"u8));
    }

    [Fact]
    public void Read_MoreThanThereAreCodes_SaysDamaged() => Assert.Throws<InvalidDataException>(() => CommonTerms.Read(new ByteArrayDataInput([NeighbourCode.MostCommon + 1])));

    [Fact]
    public void Find_TermsOfSeveralParts_GivesTheMostFrequentStems()
    {
        CommonTermsFinder finder = new();
        finder.Add("\u0002of"u8, 200, documentCount: 100);
        finder.Add("\u0002of"u8, 200, documentCount: 100);
        finder.Add("\u0002the"u8, 401, documentCount: 100);
        finder.Add("\u0002in"u8, 400, documentCount: 100);
        finder.Add("\u0002rare"u8, 255, documentCount: 100);
        finder.Add("\u0002thin"u8, 500, documentCount: 1_000_000);
        finder.Add("\u0002to-day"u8, 500, documentCount: 100);
        finder.Add("the"u8, 500, documentCount: 100);

        CommonTerms found = finder.Find();

        Assert.Equal(3, found.Count);
        Assert.Equal((2, 3, 4), (found.CodeOf("\u0002the"u8), found.CodeOf("\u0002in"u8), found.CodeOf("\u0002of"u8)));
    }

    private static byte[] Written(ByteArrayDataOutput output)
    {
        byte[] bytes = new byte[output.Position];
        Terms.Write(new ByteArrayDataOutput(bytes));
        return bytes;
    }
}
