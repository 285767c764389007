using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace QuestSearch.Files;

/// <summary>Gives inputs over parts of a file in memory.</summary>
/// <param name="whole">The whole file, which the slicer owns.</param>
internal sealed class MemorySlicer(MemoryInput whole) : Directory.IndexInputSlicer
{
    public override IndexInput OpenSlice(string sliceDescription, long offset, long length) => whole.Slice(sliceDescription, offset, length);

    [Obsolete("Lucene needs it for indexes of version 3 only.")]
    public override IndexInput OpenFullSlice() => whole.Slice(whole.ToString(), 0, whole.Length);

    protected override void Dispose(bool disposing) => whole.Dispose();
}
