using CsCheck;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

public sealed class TermKeyTests
{
    [Fact]
    public void Of_Term_EndsBeforeTheFirstByteOfValueOne()
    {
        Assert.Equal("cafe"u8, TermKey.Of("cafe\u0001Café\u0001"u8));
        Assert.Equal("cafe"u8, TermKey.Of("cafe"u8));
        Assert.Equal(""u8, TermKey.Of("\u0001"u8));
    }

    [Fact]
    public void Hash_Key_StaysAsItIsWritten()
    {
        Assert.Equal(0UL, TermKey.Hash([]));
        Assert.Equal(16164043922054325568UL, TermKey.Hash("boat"u8));
    }

    [Fact]
    public void Join_SumsOfParts_IsThatOfTheWhole() => Gen.Select(Gen.Byte.Array[0, 20], Gen.Byte.Array[0, 20]).Sample((left, right) =>
    {
        byte[] whole = [.. left, .. right];
        Assert.Equal(TermKey.Sum(whole), TermKey.Join(TermKey.Sum(left), TermKey.Sum(right), TermKey.Power(right.Length)));
        Assert.Equal(TermKey.Sum(whole), TermKey.Append(TermKey.Sum(left), right));
    });

    [Fact]
    public void Hash_OneByteChanged_IsAnother() => Gen.Select(Gen.Byte.Array[1, 20], Gen.Int[0, 19], Gen.Byte[1, 255]).Sample((key, place, change) =>
    {
        byte[] changed = [.. key];
        changed[place % key.Length] ^= change;
        return TermKey.Hash(changed) != TermKey.Hash(key);
    });
}
