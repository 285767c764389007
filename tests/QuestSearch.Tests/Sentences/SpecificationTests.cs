using Xunit;

namespace QuestSearch.Tests.Sentences;

public sealed class SpecificationTests
{
    private static readonly Dictionary<string, Specification> Cases = Specification.ReadAll().ToDictionary(specification => specification.Name);

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Segment_Specification_GivesItsSentences(string name)
    {
        Specification expected = Cases[name];
        Assert.Equal(expected.Sentences, SentenceSegmenter.Default.Segment(expected.Text).Select(span => span.In(expected.Text).ToString()));
    }

    [Fact]
    public void Specifications_All_HoldAtLeast300Boundaries() =>
        Assert.InRange(Cases.Values.Sum(specification => specification.Sentences.Count - 1), 300, int.MaxValue);
}
