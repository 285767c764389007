using Lucene.Net.Store;

namespace QuestSearch.Postings;

/// <summary>The bytes of an index file at a fixed place in memory.</summary>
internal sealed unsafe class IndexBytes
{
    // Invariant: _start points to _length bytes that stay readable while _owner is reachable and, where it is a mapped file, open.
    // A search holds its snapshot, and so the files, open until it ends.
    private readonly byte* _start;
    private readonly long _length;
    private readonly object _owner;

    private IndexBytes(byte* start, long length, object owner)
    {
        _start = start;
        _length = length;
        _owner = owner;
    }

    public long Length => _length;

    /// <summary>Takes the bytes of a file.</summary>
    public static IndexBytes Of(IndexInput input)
    {
        byte[] copy = GC.AllocateUninitializedArray<byte>(checked((int)input.Length), pinned: true);
        input.Seek(0);
        input.ReadBytes(copy, 0, copy.Length);
        return new IndexBytes((byte*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref System.Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(copy)), copy.Length, copy);
    }

    /// <summary>Gives some of the bytes.</summary>
    /// <exception cref="InvalidDataException">They do not all lie in the file.</exception>
    public ReadOnlySpan<byte> Slice(long start, int length)
    {
        bool isInside = start >= 0 && length >= 0 && start <= _length - length;
        return isInside ? new ReadOnlySpan<byte>(_start + start, length) : throw DamagedPostings.Exception();
    }

    /// <summary>Gives the bytes from a place on: all, or as many as a span can hold.</summary>
    /// <exception cref="InvalidDataException">The place does not lie in the file.</exception>
    public ReadOnlySpan<byte> From(long start) => Slice(start, (int)Math.Min(int.MaxValue, Math.Max(0, _length - start)));
}
