using Lucene.Net.Store;
using QuestSearch.Files;
using Xunit;
using Directory = System.IO.Directory;

namespace QuestSearch.Tests.Files;

public sealed class FileOutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _path;

    public static MatrixTheoryData<int, int> Lengths => new([0, 1, 100, 65_535, 65_536], [0, 1, 65_535, 65_536, 65_537, 200_000]);

    public FileOutputTests()
    {
        Directory.CreateDirectory(_folder.Path);
        _path = Path.Combine(_folder.Path, "file");
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void WriteBytes_AfterAPartlyFullBuffer_WritesAllAndTheirChecksum(int before, int length)
    {
        byte[] bytes = BytesOf(3 + before + length);
        using (FileOutput output = new(_path))
        {
            for (int i = 0; i < before; i++)
            {
                output.WriteByte(bytes[i]);
            }

            output.WriteBytes(bytes, before, length);
            output.WriteBytes(bytes, before + length, 3);
            Assert.Equal(bytes.Length, output.Position);
            Assert.Equal(bytes.Length, output.Length);
            Assert.Equal(LucenesChecksum(bytes), output.Checksum);
        }

        Assert.Equal(bytes, File.ReadAllBytes(_path));
    }

    [Fact]
    public void Checksum_InTheMiddle_IsThatOfWhatIsWritten()
    {
        byte[] bytes = BytesOf(70_000);
        using FileOutput output = new(_path);

        Assert.Equal(LucenesChecksum([]), output.Checksum);
        output.WriteBytes(bytes, 0, 10);
        Assert.Equal(LucenesChecksum(bytes[..10]), output.Checksum);
        output.WriteBytes(bytes, 10, bytes.Length - 10);
        Assert.Equal(LucenesChecksum(bytes), output.Checksum);
    }

    [Fact]
    public void FileOutput_PathOfALongerFile_ReplacesIt()
    {
        File.WriteAllBytes(_path, BytesOf(1000));

        using (FileOutput output = new(_path))
        {
            output.WriteByte(7);
        }

        Assert.Equal([7], File.ReadAllBytes(_path));
    }

    [Fact]
    public void Write_AfterDispose_Throws()
    {
        FileOutput output = new(_path);
        output.WriteByte(7);
        output.Dispose();
        output.Dispose();

        Assert.Throws<ObjectDisposedException>(() => output.WriteByte(1));
        Assert.Throws<ObjectDisposedException>(() => output.WriteBytes([1], 0, 1));
        Assert.Throws<ObjectDisposedException>(() => output.WriteBytes(BytesOf(70_000), 0, 70_000));
        Assert.Throws<ObjectDisposedException>(output.Flush);
        Assert.Throws<ObjectDisposedException>(() => output.Checksum);
        Assert.Equal([7], File.ReadAllBytes(_path));
    }

    public void Dispose() => _folder.Dispose();

    private static byte[] BytesOf(int count) => [.. Enumerable.Range(0, count).Select(i => (byte)(i * 31 / 7))];

    private static long LucenesChecksum(byte[] bytes)
    {
        using IndexOutput output = new RAMDirectory().CreateOutput("file", IOContext.DEFAULT);
        output.WriteBytes(bytes, bytes.Length);
        return output.Checksum;
    }
}
