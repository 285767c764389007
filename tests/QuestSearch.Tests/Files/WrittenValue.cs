using Lucene.Net.Store;
using Xunit;

namespace QuestSearch.Tests.Files;

/// <summary>A value of one of the kinds that Lucene writes, to be compared with what is read.</summary>
internal sealed record WrittenValue(string Description, Action<IndexOutput> WriteTo, Action<IndexInput> AssertReadFrom)
{
    public static WrittenValue Byte(byte value) => new($"{value}", output => output.WriteByte(value), input => Assert.Equal(value, input.ReadByte()));

    public static WrittenValue Int16(short value) => new($"{value}", output => output.WriteInt16(value), input => Assert.Equal(value, input.ReadInt16()));

    public static WrittenValue Int32(int value) => new($"{value}", output => output.WriteInt32(value), input => Assert.Equal(value, input.ReadInt32()));

    public static WrittenValue Int64(long value) => new($"{value}", output => output.WriteInt64(value), input => Assert.Equal(value, input.ReadInt64()));

    public static WrittenValue VariableInt32(int value) => new($"v{value}", output => output.WriteVInt32(value), input => Assert.Equal(value, input.ReadVInt32()));

    public static WrittenValue VariableInt64(long value) => new($"v{value}", output => output.WriteVInt64(value), input => Assert.Equal(value, input.ReadVInt64()));

    public static WrittenValue Text(string value) => new(value, output => output.WriteString(value), input => Assert.Equal(value, input.ReadString()));

    public static WrittenValue Bytes(byte[] value) => new($"{value.Length} bytes", output => output.WriteBytes(value, value.Length), input =>
    {
        byte[] read = new byte[value.Length];
        input.ReadBytes(read, 0, read.Length);
        Assert.Equal(value, read);
    });
}
