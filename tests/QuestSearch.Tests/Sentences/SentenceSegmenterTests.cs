using Xunit;

namespace QuestSearch.Tests.Sentences;

public sealed class SentenceSegmenterTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n ")]
    public void Segment_BlankText_GivesNothing(string text) => Assert.Empty(SentenceSegmenter.Default.Segment(text));

    [Fact]
    public void Segment_Null_Throws() => Assert.Throws<ArgumentNullException>(() => SentenceSegmenter.Default.Segment((string)null!));

    [Fact]
    public void Segment_BlankLine_EndsTheSentence() =>
        Assert.Equal(["A heading", "and text"], Sentences("A heading\n \nand text"));

    [Fact]
    public void Segment_SingleLineEnd_DoesNotEndTheSentence() =>
        Assert.Equal(["The council met\r\nin Geneva."], Sentences("The council met\r\nin Geneva.\n"));

    [Fact]
    public void Segment_WhiteSpaceAtTheEdges_IsLeftOut() =>
        Assert.Equal([new TextSpan(2, 8), new TextSpan(10, 16)], SentenceSegmenter.Default.Segment("  One a.  Two b. "));

    [Fact]
    public void Constructor_ExtraAbbreviation_DoesNotEndASentence()
    {
        SentenceSegmenter segmenter = new(new SentenceSegmenterOptions { ExtraAbbreviations = ["Regt."] });
        Assert.Single(segmenter.Segment("The Regt. Quartermaster wrote."));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("sq. ft.")]
    public void Constructor_InvalidExtraAbbreviation_SaysWhatItMustHold(string abbreviation)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new SentenceSegmenter(new SentenceSegmenterOptions { ExtraAbbreviations = [abbreviation] }));
        Assert.StartsWith($"The extra abbreviation '{abbreviation}' must hold at least one letter and no white space.", exception.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Sentences(string text) =>
        SentenceSegmenter.Default.Segment(text).Select(span => span.In(text).ToString());
}
