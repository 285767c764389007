using CsCheck;
using QuestSearch.Searching;
using QuestSearch.Tests.Postings;
using Xunit;

namespace QuestSearch.Tests.Searching.Unmatched;

public sealed class SimilarWordsTests
{
    private static readonly Gen<string> Word = Gen.OneOf(RandomWords.Of("abcé", 1, 7), RandomWords.Of("abxyzж-ﬁ漢𐐨𐐩", 1, 7));

    [Fact]
    public void FindIn_AnyDictionaries_FindsTheWordsAFewEditsAway() => Gen.Select(Word.Array[0, 60], Word.Array[1, 60], Word, Gen.Int[0, 2]).Sample((words, more, word, limit) =>
    {
        SimilarWords similar = new(word, limit, CancellationToken.None);
        similar.FindIn(new TermModel(words).Field);
        similar.FindIn(new TermModel(more).Field);

        Assert.Equal(
            words.Concat(more).Distinct().Select(other => (Word: other, Edits: new EditDistance().Between(word, other, limit))).Where(found => found.Edits > 0).Order(),
            similar.Edits.Select(found => (found.Key, found.Value)).Order());
    });
}
