using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using Lucene.Net.Store;
using Microsoft.Win32.SafeHandles;

namespace QuestSearch.Files;

/// <summary>The bytes of a file, mapped from disk or in memory of our own. Immutable and safe for use by several threads.</summary>
/// <remarks>
/// The bytes stay where they are as long as this object can be reached: they are given back by the finalizer of the handle that it holds and never earlier, so that no
/// reader, however late, can meet memory that is gone. Who reads through <see cref="Start"/> must hold this object until it is done. A mapped file must not be cut short
/// meanwhile by another program; an index never does so, as its files are written once.
/// </remarks>
internal sealed unsafe class FileMemory
{
    private readonly SafeHandle? _owner;

    private FileMemory(SafeHandle? owner, byte* start, long length)
    {
        _owner = owner;
        Start = start;
        Length = length;
    }

    /// <summary>The first of <see cref="Length"/> readable bytes; of no meaning when there are none.</summary>
    public byte* Start { get; }

    public long Length { get; }

    public static FileMemory Empty() => new(owner: null, start: null, length: 0);

    /// <summary>Takes over the first bytes of a buffer, which must not be resized any more.</summary>
    public static FileMemory Of(NativeBuffer buffer, long length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, buffer.Capacity);
        return new FileMemory(buffer, buffer.Start, length);
    }

    /// <summary>Maps a file.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static FileMemory Map(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        long length = file.Length;
        if (length == 0)
        {
            return Empty();
        }

        using MemoryMappedFile map = MemoryMappedFile.CreateFromFile(file, mapName: null, capacity: 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        MemoryMappedViewAccessor view = map.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        SafeMemoryMappedViewHandle handle = view.SafeMemoryMappedViewHandle;

        // The view has at least length bytes from its offset on. It outlives the file and the map, and nobody disposes it, so that it ends with the handle's finalizer.
        return new FileMemory(handle, (byte*)handle.DangerousGetHandle() + view.PointerOffset, length);
    }

    /// <summary>Reads the whole of an input.</summary>
    public static FileMemory CopyOf(IndexInput input)
    {
        using IndexInput whole = (IndexInput)input.Clone();
        whole.Seek(0);
        using MemoryOutput copy = new();
        copy.CopyBytes(whole, whole.Length);
        return copy.Finish();
    }
}
