using QuestSearch.Searching;
using Xunit;

namespace QuestSearch.Tests.Searching;

public sealed class ArrangementSearchTests
{
    [Fact]
    public void FindAll_RepeatedWord_NeedsAPlaceForEach()
    {
        Assert.Empty(Find(new PhraseArrangement(2), repeated: 3, [3, 4]));
        Assert.Equal([new WordSpan(3, 7)], Find(new PhraseArrangement(2), repeated: 3, [3, 4, 6]));
    }

    /// <summary>Twenty times one word, of which the sentence has but nineteen, has more orders than there are atoms in a man.</summary>
    [Fact]
    public void FindAll_WordSaidManyTimes_EndsSoon() =>
        Assert.Empty(Find(new PhraseArrangement(40), repeated: 20, [.. Enumerable.Range(0, 19)]));

    [Fact]
    public void FindAll_NearnessOfOneWordManyTimes_EndsSoon() =>
        Assert.Empty(Find(new NearArrangement(100, isOrdered: false), repeated: 20, [.. Enumerable.Range(0, 19).Select(i => i * 3)]));

    private static List<WordSpan> Find(Arrangement rule, int repeated, int[] positions)
    {
        List<WordSpan> places = [.. positions.Select(position => new WordSpan(position, position + 1))];
        List<WordSpan> found = [];
        int[] previousEqual = [.. Enumerable.Range(-1, repeated)];
        new ArrangementSearch(rule, previousEqual).FindAll([.. Enumerable.Repeat(places, repeated)], found);
        return found;
    }
}
