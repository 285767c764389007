using CsCheck;
using Xunit;

namespace QuestSearch.Tests.Sentences;

public sealed class SegmentationPropertyTests
{
    private static readonly string[] Pieces =
    [
        "The", "a", "word", "Mr", "U.S", "p", "no", "etc", "I", "xiv", "1949", "13", "3.5", "Été", "中", "𝒜", "\uD835", "\uDC00", ".", ".", ".", "?", "!", "…", "。", ",", ";", ":",
        "“", "”", "‘", "’", "\"", "'", "(", ")", "[", "]", "^13", "[4]", "¹³", "*", "†", "§", "•", "-", "—", "_", " ", " ", " ", "\n", "\n\n", "\r\n", "\t", "\f", "\u2029", "\u00A0", "\u200B", "\0",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 60].Select(string.Concat),
        Gen.Char.Array[0, 60].Select(characters => new string(characters)));

    private static readonly SentenceSegmenter WithoutLearning = new(new SentenceSegmenterOptions { LearnsAbbreviations = false });

    [Fact]
    public void Segment_AnyText_CoversEveryCharacterButWhiteSpace() =>
        Texts.Sample(text => Assert.Equal(WithoutWhiteSpace(text), WithoutWhiteSpace(string.Concat(SentencesOf(text)))));

    [Fact]
    public void Segment_AnyText_GivesSpansInOrderThatDoNotOverlap() => Texts.Sample(text =>
    {
        int end = 0;
        foreach (TextSpan span in SentenceSegmenter.Default.Segment(text))
        {
            Assert.InRange(span.Start, end, text.Length);
            Assert.InRange(span.End, span.Start + 1, text.Length);
            end = span.End;
        }
    });

    [Fact]
    public void Segment_AnyText_LeavesNoWhiteSpaceAtTheEdges() =>
        Texts.Sample(text => Assert.All(SentencesOf(text), sentence => Assert.Equal(sentence.Trim(), sentence)));

    [Fact]
    public void Segment_SentencesAsParagraphs_AreKeptApart() => Texts.Sample(text =>
    {
        string[] sentences = [.. SentencesOf(text)];
        Assert.True(SentencesOf(string.Join("\n\n", sentences)).Count() >= sentences.Length);
    });

    [Fact]
    public void Segment_AParagraph_DoesNotChangeTheOneAfterIt() => Gen.Select(Texts, Texts).Sample((first, second) =>
        Assert.Equal(
            Segment(WithoutLearning, first).Concat(Segment(WithoutLearning, second)),
            Segment(WithoutLearning, first + "\n\n" + second)));

    [Theory]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData(".\n")]
    [InlineData("\"")]
    [InlineData(".\"")]
    [InlineData(".(")]
    [InlineData("(")]
    [InlineData("A.")]
    [InlineData("a. ")]
    [InlineData("1) ")]
    [InlineData("…")]
    [InlineData(".^1")]
    [InlineData("[...] ")]
    [InlineData("? (")]
    [InlineData("• ")]
    [InlineData("x\n")]
    [InlineData(". _")]
    public void Segment_AMillionOddCharacters_CoversThem(string piece)
    {
        const int Length = 1_000_000;
        string text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        Assert.Equal(text.Count(character => !char.IsWhiteSpace(character)), CountCovered(text));
    }

    private static int CountCovered(string text)
    {
        int covered = 0;
        foreach (TextSpan span in SentenceSegmenter.Default.Segment(text))
        {
            foreach (char character in span.In(text))
            {
                covered += char.IsWhiteSpace(character) ? 0 : 1;
            }
        }

        return covered;
    }

    private static IEnumerable<string> SentencesOf(string text) => Segment(SentenceSegmenter.Default, text);

    private static IEnumerable<string> Segment(SentenceSegmenter segmenter, string text) =>
        segmenter.Segment(text).Select(span => span.In(text).ToString());

    private static string WithoutWhiteSpace(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
