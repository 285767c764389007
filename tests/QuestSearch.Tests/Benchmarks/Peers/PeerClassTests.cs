using QuestSearch.Benchmarks.Peers.Files;
using Xunit;

namespace QuestSearch.Tests.Benchmarks.Peers;

public sealed class PeerClassTests
{
    [Theory]
    [InlineData("term_high", "Term", "Top")]
    [InlineData("or_nl35", "Or", "Top")]
    [InlineData("count_phrase_2", "Phrase", "Count")]
    [InlineData("fetch_and_hm", "And", "Fetch")]
    public void Kind_OfName_IsFound(string name, string kind, string answer)
    {
        PeerClass found = new(name);

        Assert.Equal((kind, answer), ($"{found.Kind}", $"{found.Answer}"));
    }

    [Fact]
    public void Kind_UnknownName_IsRefused() =>
        Assert.Contains("'near_5'", Assert.Throws<InvalidDataException>(() => new PeerClass("near_5")).Message, StringComparison.Ordinal);
}
