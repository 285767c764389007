using System.Text;
using CsCheck;
using QuestSearch.Files;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

public sealed class AlphabetTests
{
    private static readonly Rune[] Letters = [.. "ab-éж😀".EnumerateRunes()];

    private static readonly Gen<string[]> Words = Gen.Int[0, Letters.Length - 1].Array[1, 6].Select(letters => string.Concat(letters.Select(letter => Letters[letter]))).Array[0, 8];

    [Fact]
    public void Build_AnyWords_HasTheirLettersOnceInOrder() => Words.Sample(words =>
        Of(words).Letters.SequenceEqual(words.SelectMany(word => word.EnumerateRunes()).Distinct().Order()));

    [Fact]
    public void MayStandTogether_AnyLetters_IsWhetherTheyDoInAWord() => Words.Sample(words =>
    {
        Alphabet alphabet = Of(words);
        Rune edge = new('|');
        foreach (Rune left in alphabet.Letters.Prepend(edge))
        {
            foreach (Rune right in alphabet.Letters.Prepend(edge))
            {
                bool expected = words.Any(word => $"|{word}|".Contains($"{left}{right}", StringComparison.Ordinal));
                Assert.Equal(expected, alphabet.MayStandTogether(alphabet.NumberOf(left) ?? Alphabet.EdgeNumber, alphabet.NumberOf(right) ?? Alphabet.EdgeNumber));
            }
        }
    });

    [Fact]
    public void Add_ControlCharacters_AreLeftOut() => Assert.Empty(Of("\u0002boat").Letters);

    [Fact]
    public void MayStandTogether_MoreLettersThanPairsAreKeptOf_IsTrue()
    {
        Alphabet alphabet = Of([.. Enumerable.Range(0x4E00, 600).Select(letter => new Rune(letter).ToString())]);

        Assert.Equal(600, alphabet.Letters.Count);
        Assert.True(alphabet.MayStandTogether(1, 2));
    }

    private static Alphabet Of(params string[] words)
    {
        AlphabetBuilder builder = new();
        foreach (string word in words)
        {
            builder.Add(Encoding.UTF8.GetBytes(word));
        }

        using MemoryOutput output = new();
        builder.Build().Write(output);
        return Alphabet.Read(new MemoryInput("alphabet", output.Finish()));
    }
}
