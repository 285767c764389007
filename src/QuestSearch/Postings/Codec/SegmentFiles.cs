using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace QuestSearch.Postings;

/// <summary>The files of a segment that hold its terms, postings and records. Each begins with a header and ends with a checksum, as Lucene.Net writes them.</summary>
internal static class SegmentFiles
{
    public const string Dictionary = "dic";

    public const string Documents = "doc";

    public const string Positions = "pos";

    public const string Lengths = "len";

    public const string Records = "rec";

    private const int Version = 1;

    public static IndexOutput Create(SegmentWriteState state, string extension)
    {
        IndexOutput output = state.Directory.CreateOutput(IndexFileNames.SegmentFileName(state.SegmentInfo.Name, state.SegmentSuffix, extension), state.Context);
        CodecUtil.WriteHeader(output, NameOf(extension), Version);
        return output;
    }

    public static IndexInput Open(SegmentReadState state, string extension)
    {
        IndexInput input = state.Directory.OpenInput(IndexFileNames.SegmentFileName(state.SegmentInfo.Name, state.SegmentSuffix, extension), state.Context);
        try
        {
            CodecUtil.CheckHeader(input, NameOf(extension), Version, Version);
            return input;
        }
        catch
        {
            input.Dispose();
            throw;
        }
    }

    private static string NameOf(string extension) => $"QuestSearch.{extension}";
}
