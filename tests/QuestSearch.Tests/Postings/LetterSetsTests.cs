using System.Text;
using CsCheck;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

public sealed class LetterSetsTests
{
    private static readonly Rune[] Letters = [.. Enumerable.Range('a', 26).Concat(Enumerable.Range('α', 60)).Select(letter => new Rune(letter))];

    private static readonly Gen<string[]> Words = Gen.Int[0, Letters.Length - 1].Array[1, 6].Select(letters => string.Concat(letters.Select(letter => Letters[letter]))).Array[0, 60];

    [Fact]
    public void LettersBetween_AnyLetters_AreThoseThatMayStandThere() => Words.Sample(words =>
    {
        Alphabet alphabet = Of(words);
        for (int left = 0; left <= alphabet.Letters.Count; left++)
        {
            int right = (left * 7) % (alphabet.Letters.Count + 1);
            List<int> found = [];
            foreach (int letter in alphabet.Sets.LettersBetween(left, right))
            {
                found.Add(letter);
            }

            Assert.Equal(
                Enumerable.Range(1, alphabet.Letters.Count).Where(letter => alphabet.MayStandTogether(left, letter) && alphabet.MayStandTogether(letter, right)),
                found);
        }
    });

    [Fact]
    public void Append_ALetter_IsTheSumWithItsBytes() => Words.Sample(words =>
    {
        Alphabet alphabet = Of(words);
        for (int letter = 1; letter <= alphabet.Letters.Count; letter++)
        {
            Assert.Equal(alphabet.Letters[letter - 1].ToString(), Encoding.UTF8.GetString(alphabet.Sets.BytesOf(letter)));
            Assert.Equal(TermKey.Append(5, alphabet.Sets.BytesOf(letter)), alphabet.Sets.Append(5, letter));
        }
    });

    [Fact]
    public void LettersBetween_MoreLettersThanPairsAreKeptOf_AreAllLetters()
    {
        LetterSets sets = OfChinese(600).Sets;
        foreach ((int left, int right) in ((int, int)[])[(Alphabet.EdgeNumber, Alphabet.EdgeNumber), (1, 600), (600, Alphabet.EdgeNumber)])
        {
            List<int> found = [];
            foreach (int letter in sets.LettersBetween(left, right))
            {
                found.Add(letter);
            }

            Assert.Equal(Enumerable.Range(1, 600), found);
        }
    }

    [Fact]
    public void LetterSets_MoreLettersThanPairsAreKeptOf_TakeNoRowForEach()
    {
        const int Letters = 20_000;
        const int MostBytesOfLetter = 500;
        Alphabet alphabet = OfChinese(Letters);

        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = new LetterSets(alphabet);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Letters * MostBytesOfLetter);
    }

    private static Alphabet OfChinese(int letters) => Of([string.Concat(Enumerable.Range(0x4E00, letters).Select(letter => new Rune(letter)))]);

    private static Alphabet Of(string[] words)
    {
        AlphabetBuilder builder = new();
        foreach (string word in words)
        {
            builder.Add(Encoding.UTF8.GetBytes(word));
        }

        return builder.Build();
    }
}
