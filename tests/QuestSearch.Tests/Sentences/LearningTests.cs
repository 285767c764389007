using Xunit;

namespace QuestSearch.Tests.Sentences;

public sealed class LearningTests
{
    private const string Book =
        "The Harb. records begin in 1401. See Harb. Roll 3, and Harb. book 2; the Harb. roll is torn. The clerk wrote in the Harb. ledger. "
        + "Nothing is left of the Harb. Olaf copied it.";

    [Fact]
    public void Segment_WordMostlyFollowedBySmallLetters_IsAnAbbreviationInThatText() =>
        Assert.DoesNotContain("See Harb.", Sentences(SentenceSegmenter.Default, Book));

    [Fact]
    public void Segment_WithoutLearning_TakesTheSameWordForTheEndOfASentence() =>
        Assert.Contains("See Harb.", Sentences(new SentenceSegmenter(new SentenceSegmenterOptions { LearnsAbbreviations = false }), Book));

    [Fact]
    public void Segment_CarelessCapitals_EndsQuestionsBeforeSmallLetters() =>
        Assert.Contains("is it open?", Sentences(SentenceSegmenter.Default, "we went down to the harbour. the gate was shut. is it open? nobody could say. we waited."));

    [Fact]
    public void Segment_CarefulCapitals_GoesOnBehindAQuestionBeforeSmallLetters() =>
        Assert.Single(Sentences(SentenceSegmenter.Default, "The play Is It Open? was given once."));

    private static IEnumerable<string> Sentences(SentenceSegmenter segmenter, string text) =>
        segmenter.Segment(text).Select(span => span.In(text).ToString());
}
