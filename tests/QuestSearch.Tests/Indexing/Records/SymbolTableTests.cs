using System.IO.Hashing;
using CsCheck;
using QuestSearch.Indexing;
using Xunit;

namespace QuestSearch.Tests.Indexing;

public class SymbolTableTests
{
    private static readonly SymbolTable Small = SymbolTable.Of("a\nb\nc\n \nab\nbc\nthe \n");

    private static readonly Gen<string> Text = Gen.OneOf(
        RandomBooks.OneOf("the ", "history", " of ", "a", "’", "é", "漢", "😀", "\uD83D", "\uDE00", "\0", "\n", "Ελλάδα", "1880"),
        Gen.String[Gen.Char['\0', '\uFFFF'], 0, 20],
        Gen.String).Array[0, 30].Select(string.Concat);

    [Fact]
    public void Decode_WhatWasWritten_GivesTheText() => Text.Sample(text =>
    {
        Assert.Equal(text, Decode(SymbolTable.English, Encode(SymbolTrie.English, text)));
        Assert.Equal(text, Decode(Small, Encode(new SymbolTrie(Small), text)));
    });

    [Fact]
    public void Decode_AnyBytes_GivesATextOrSaysMalformed() => Gen.Byte.Array[0, 200].Sample(bytes =>
    {
        try
        {
            Decode(SymbolTable.English, bytes);
        }
        catch (InvalidDataException)
        {
            return;
        }
    });

    [Theory]
    [InlineData(new byte[] { 7 })]
    [InlineData(new byte[] { SymbolCode.OneByteSymbols })]
    [InlineData(new byte[] { SymbolCode.OneByteSymbols, 0 })]
    [InlineData(new byte[] { SymbolCode.Escape })]
    [InlineData(new byte[] { SymbolCode.Escape, 0x61 })]
    public void Decode_CodeOfNoSymbolOrCutShort_ThrowsInvalidData(byte[] encoded) =>
        Assert.Throws<InvalidDataException>(() => Decode(Small, encoded));

    [Fact]
    public void Decode_ATargetWithoutRoom_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Small.Decode([0, 0], new char[SymbolTable.CapacityFor(2) - 1]));

    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 2)]
    [InlineData("abbc", 2)]
    [InlineData("the ab", 2)]
    [InlineData("the", 9)]
    [InlineData("é", 3)]
    public void Encode_ByTheSmallTable_TakesTheLongestSymbols(string text, int bytes) => Assert.Equal(bytes, Encode(new SymbolTrie(Small), text).Length);

    [Fact]
    public void Encode_EnglishProse_IsHalfOfItsLength()
    {
        const string Prose = "It was agreed that the books should be printed at once, and that nobody who had paid for a copy was to wait until the spring.";

        Assert.InRange(Encode(SymbolTrie.English, Prose).Length, 1, Prose.Length / 2);
    }

    /// <summary>The table is a part of the form of the index: whoever changes it raises <see cref="IndexFormat.CurrentVersion"/>.</summary>
    [Fact]
    public void English_Always_IsThatOfTheFormat()
    {
        Crc32 checksum = new();
        for (int symbol = 0; symbol < SymbolTable.English.Count; symbol++)
        {
            checksum.Append(System.Text.Encoding.UTF8.GetBytes($"{SymbolTable.English[symbol]}\n"));
        }

        Assert.Equal((5, 0xF6153AB8u), (IndexFormat.CurrentVersion, checksum.GetCurrentHashAsUInt32()));
    }

    private static byte[] Encode(SymbolTrie trie, string text) => new SymbolEncoder(trie).Encode(text).ToArray();

    private static string Decode(SymbolTable table, byte[] encoded)
    {
        char[] characters = new char[SymbolTable.CapacityFor(encoded.Length)];
        return new string(characters, 0, table.Decode(encoded, characters));
    }
}
