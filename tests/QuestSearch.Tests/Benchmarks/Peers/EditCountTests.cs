using QuestSearch.Benchmarks.Peers.Checks;
using Xunit;

namespace QuestSearch.Tests.Benchmarks.Peers;

public sealed class EditCountTests
{
    [Theory]
    [InlineData("river", "river", 0)]
    [InlineData("river", "rivre", 1)]
    [InlineData("river", "rive", 1)]
    [InlineData("river", "driver", 1)]
    [InlineData("river", "rover", 1)]
    [InlineData("river", "lover", null)]
    public void Between_OneEdit_IsTheLimit(string left, string right, int? expected) => Assert.Equal(expected, EditCount.Between(left, right, limit: 1));
}
