using System.Text;
using CsCheck;
using QuestSearch.Searching;
using QuestSearch.Tests.Postings;
using Xunit;

namespace QuestSearch.Tests.Searching.Expansions;

public sealed class NeighbouringWordsTests
{
    private static readonly Gen<string> Word = RandomWords.Of("abcéж-𐐨𐐩", 1, 5);

    [Fact]
    public void FindIn_AnyDictionary_MakesItsWordsThatAreOneEditAway() => Gen.Select(Word.Array[0, 80], Gen.OneOf(Word, Gen.Const("xab"), Gen.Const("xx")), Gen.Int[0, 2]).Sample((words, word, prefixLength) =>
    {
        TermModel dictionary = new(words);
        SortedSet<string> made = new(StringComparer.Ordinal);
        new NeighbouringWords(word, prefixLength).FindIn(dictionary.Field, (bytes, edits) =>
        {
            string neighbour = Encoding.UTF8.GetString(bytes);
            Assert.Equal(new EditDistance().Between(word, neighbour, limit: 2), edits);
            made.Add(neighbour);
        });

        string prefix = string.Concat(word.EnumerateRunes().Take(prefixLength));
        Assert.Equal(
            dictionary.Terms.Where(other => other.StartsWith(prefix, StringComparison.Ordinal) && new EditDistance().Between(word, other, limit: 1) >= 0).Order(StringComparer.Ordinal),
            made.Where(dictionary.Terms.Contains));
    });

    [Fact]
    public void FindIn_DictionaryOfAllWords_MakesAllNeighbours()
    {
        string[] letters = ["a", "b", "c"];
        string[] words = [.. letters, .. Words(2), .. Words(3), .. Words(4)];
        HashSet<string> made = new(StringComparer.Ordinal);

        new NeighbouringWords("abc", prefixLength: 0).FindIn(new TermModel(words).Field, (bytes, _) => made.Add(Encoding.UTF8.GetString(bytes)));

        Assert.Equal(words.Where(word => new EditDistance().Between("abc", word, limit: 1) >= 0).Order(StringComparer.Ordinal), made.Order(StringComparer.Ordinal));

        string[] Words(int length) => [.. length == 1 ? letters : Words(length - 1).SelectMany(word => letters.Select(letter => word + letter))];
    }
}
