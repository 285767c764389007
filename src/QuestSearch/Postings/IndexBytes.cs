using Lucene.Net.Store;
using QuestSearch.Files;

namespace QuestSearch.Postings;

/// <summary>The bytes of an index file, in place. The spans are good as long as this object is held, and so for a search, which holds its snapshot until it ends.</summary>
internal sealed class IndexBytes(IndexInput file)
{
    private readonly MemoryInput _memory = MemoryInput.Of(file);

    /// <summary>Gives some of the bytes.</summary>
    /// <exception cref="EndOfStreamException">They do not all lie in the file.</exception>
    public ReadOnlySpan<byte> Slice(long start, int length) => _memory.Span(start, length);

    /// <summary>Gives the bytes from a place on: all, or as many as a span can hold.</summary>
    /// <exception cref="EndOfStreamException">The place does not lie in the file.</exception>
    public ReadOnlySpan<byte> From(long start) => _memory.Span(start, (int)Math.Clamp(_memory.Length - start, 0, int.MaxValue));
}
