using System.Text.Json;
using Xunit;

namespace QuestSearch.Tests.Sentences;

public sealed class GoldTests
{
    private const int MostFailedGoldenRules = 1;

    [Fact]
    public void Segment_SeedPage_GivesIts24Sentences()
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.WhyAbsent);
        using JsonDocument page = JsonDocument.Parse(File.ReadLines(SharedFolder.PathOf("gold/pages_seed.jsonl")).First());
        string[] sentences = [.. page.RootElement.GetProperty("sentences").EnumerateArray().Select(WithMarkers)];
        string text = string.Join(' ', sentences);
        Assert.Equal(24, sentences.Length);
        Assert.Equal(sentences, SentenceSegmenter.Default.Segment(text).Select(span => span.In(text).ToString()));
    }

    [Fact]
    public void Segment_GoldenRules_AllButOneHold()
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.WhyAbsent);
        IEnumerable<string> failed = File.ReadLines(SharedFolder.PathOf("gold/golden_rules_en.jsonl")).Where(row => row.Length > 0 && !Holds(row));
        Assert.InRange(failed.Count(), 0, MostFailedGoldenRules);
    }

    private static string WithMarkers(JsonElement sentence) =>
        sentence.GetProperty("text").GetString() + string.Concat(sentence.GetProperty("notes").EnumerateArray().Select(note => "^" + note.GetString()));

    private static bool Holds(string row)
    {
        using JsonDocument rule = JsonDocument.Parse(row);
        string text = rule.RootElement.GetProperty("text").GetString()!;
        IEnumerable<string> expected = rule.RootElement.GetProperty("sentences").EnumerateArray().Select(sentence => WithoutWhiteSpace(sentence.GetString()!));
        return SentenceSegmenter.Default.Segment(text).Select(span => WithoutWhiteSpace(span.In(text).ToString())).SequenceEqual(expected);
    }

    private static string WithoutWhiteSpace(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
