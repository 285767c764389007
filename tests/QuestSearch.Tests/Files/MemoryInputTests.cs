using System.Runtime.CompilerServices;
using CsCheck;
using Lucene.Net.Store;
using QuestSearch.Files;
using Xunit;
using Directory = Lucene.Net.Store.Directory;

namespace QuestSearch.Tests.Files;

public sealed class MemoryInputTests : IDisposable
{
    private const string Name = "file";

    private readonly TemporaryFolder _folder = new();
    private readonly Directory[] _directories;

    public MemoryInputTests() => _directories = [new MappedDirectory(_folder.Path), new MemoryDirectory()];

    [Fact]
    public void Read_WhateverWasWritten_GivesTheSame() => Gen.Select(AnyValue.Array[0, 60], Gen.Int[0, 20]).Sample((values, from) =>
    {
        string name = Guid.NewGuid().ToString();
        foreach (Directory directory in _directories)
        {
            long[] starts = new long[values.Length + 1];
            using (IndexOutput output = directory.CreateOutput(name, IOContext.DEFAULT))
            {
                for (int i = 0; i < values.Length; i++)
                {
                    starts[i] = output.Position;
                    values[i].WriteTo(output);
                }

                starts[^1] = output.Position;
            }

            int first = Math.Min(from, values.Length);
            using IndexInput input = directory.OpenInput(name, IOContext.DEFAULT);
            using Directory.IndexInputSlicer slicer = directory.CreateSlicer(name, IOContext.DEFAULT);
            using IndexInput slice = slicer.OpenSlice("slice", starts[first], starts[^1] - starts[first]);
            Assert.Equal(starts[^1], input.Length);
            Assert.Equal(starts[^1], directory.FileLength(name));
            input.Seek(starts[first]);
            foreach (IndexInput any in new[] { input, slice, (IndexInput)slice.Clone() })
            {
                Assert.All(values[first..], value => value.AssertReadFrom(any));
                Assert.Equal(any.Length, any.Position);
                Assert.Throws<EndOfStreamException>(() => any.ReadByte());
            }
        }
    });

    [Fact]
    public void Checksum_AtAnyTime_IsThatOfLucene() => Gen.Byte.Array[0, 200].Array[0, 4].Sample(parts =>
    {
        using MemoryOutput output = new();
        using IndexOutput lucenes = new RAMDirectory().CreateOutput(Name, IOContext.DEFAULT);
        foreach (byte[] part in parts)
        {
            output.WriteBytes(part, part.Length);
            lucenes.WriteBytes(part, part.Length);
            Assert.Equal(lucenes.Checksum, output.Checksum);
        }
    });

    [Fact]
    public void Read_OutOfBounds_Throws()
    {
        foreach (MemoryInput input in Inputs([1, 2, 3, 4, 5]))
        {
            Assert.Throws<EndOfStreamException>(() => input.Seek(6));
            Assert.Throws<EndOfStreamException>(() => input.Seek(-1));
            Assert.Throws<EndOfStreamException>(() => input.Span(3, 3).Length);
            Assert.Throws<EndOfStreamException>(() => input.Span(-1, 1).Length);
            Assert.Throws<EndOfStreamException>(() => input.Span(long.MaxValue, 1).Length);
            Assert.Throws<EndOfStreamException>(() => input.Slice("", 4, 2));
            Assert.Throws<EndOfStreamException>(() => input.Slice("", 1, 4).Slice("", 0, 5));
            input.Seek(2);
            Assert.Throws<EndOfStreamException>(() => input.ReadInt32());
            Assert.Throws<EndOfStreamException>(() => input.ReadBytes(new byte[4], 0, 4));
            Assert.Equal(2, input.Position);
            Assert.Equal([4, 5], input.Span(3, 2).ToArray());
        }
    }

    [Fact]
    public void Read_AfterDispose_Throws()
    {
        foreach (MemoryInput input in Inputs([1, 2, 3]))
        {
            IndexInput clone = (IndexInput)input.Clone();
            input.Dispose();

            Assert.Throws<ObjectDisposedException>(() => input.ReadByte());
            Assert.Throws<ObjectDisposedException>(() => input.Seek(1));
            Assert.Throws<ObjectDisposedException>(() => input.Span(0, 1).Length);
            Assert.Throws<ObjectDisposedException>(() => input.Slice("", 0, 0));
            Assert.Throws<ObjectDisposedException>(() => PointerOf(input));
            Assert.Equal(1, clone.ReadByte());
        }
    }

    [Fact]
    public void Read_AfterAllElseIsDisposedDeletedAndCollected_GivesWhatWasWritten()
    {
        byte[] bytes = [.. Enumerable.Range(0, 100_000).Select(i => (byte)i)];
        IndexInput[] clones = ClonesOfDisposed(bytes);
        for (int round = 0; round < 3; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        foreach (IndexInput clone in clones)
        {
            byte[] read = new byte[bytes.Length];
            clone.ReadBytes(read, 0, read.Length);
            Assert.Equal(bytes, read);
        }
    }

    [Fact]
    public void Of_AnInputOfAnotherKind_CopiesAllOfIt()
    {
        using RAMDirectory directory = new();
        Write(directory, [1, 2, 3]);
        using IndexInput input = directory.OpenInput(Name, IOContext.DEFAULT);
        input.Seek(2);

        MemoryInput copy = MemoryInput.Of(input);

        Assert.Equal([1, 2, 3], copy.Span(0, 3).ToArray());
        Assert.Equal(2, input.Position);
    }

    public void Dispose()
    {
        Assert.All(_directories, directory => directory.Dispose());
        _folder.Dispose();
    }

    private static Gen<WrittenValue> AnyValue { get; } = Gen.OneOf(
        Gen.Byte.Select(WrittenValue.Byte),
        Gen.Short.Select(WrittenValue.Int16),
        Gen.Int.Select(WrittenValue.Int32),
        Gen.Long.Select(WrittenValue.Int64),
        Gen.Int.Select(WrittenValue.VariableInt32),
        Gen.Int[0, 300].Select(WrittenValue.VariableInt32),
        Gen.Long[0, long.MaxValue].Select(WrittenValue.VariableInt64),
        Gen.Byte.Array[0, 40].Select(WrittenValue.Bytes),
        Gen.String.Select(WrittenValue.Text));

    private static unsafe bool PointerOf(MemoryInput input) => input.Pointer != null;

    private static void Write(Directory directory, byte[] bytes)
    {
        using IndexOutput output = directory.CreateOutput(Name, IOContext.DEFAULT);
        output.WriteBytes(bytes, bytes.Length);
    }

    private IEnumerable<MemoryInput> Inputs(byte[] bytes)
    {
        foreach (Directory directory in _directories)
        {
            Write(directory, bytes);
            yield return (MemoryInput)directory.OpenInput(Name, IOContext.DEFAULT);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private IndexInput[] ClonesOfDisposed(byte[] bytes) => [.. Inputs(bytes).Zip(_directories, (input, directory) =>
    {
        using (input)
        {
            IndexInput clone = (IndexInput)input.Clone();
            directory.DeleteFile(Name);
            return clone;
        }
    })];
}
