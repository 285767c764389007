using CsCheck;
using QuestSearch.Files;
using Xunit;

namespace QuestSearch.Tests.Files;

public class Crc32Tests
{
    [Fact]
    public void Value_OfTheDigits_IsTheStandardsCheckValue()
    {
        Crc32 checksum = new();
        checksum.Append("123456789"u8);

        Assert.Equal(0xCBF43926u, checksum.Value);
    }

    [Fact]
    public void Append_InParts_EqualsAppendAtOnce() => Gen.Select(Gen.Byte.Array[0, 100], Gen.Int[0, 100]).Sample((bytes, at) =>
    {
        int cut = Math.Min(at, bytes.Length);
        Crc32 whole = new();
        whole.Append(bytes);
        Crc32 parts = new();
        parts.Append(bytes.AsSpan(0, cut));
        parts.Append(bytes.AsSpan(cut));
        Assert.Equal(whole.Value, parts.Value);
    });
}
