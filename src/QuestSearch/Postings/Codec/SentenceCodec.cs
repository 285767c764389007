using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene40;
using Lucene.Net.Codecs.Lucene42;
using Lucene.Net.Codecs.Lucene46;

namespace QuestSearch.Postings;

/// <summary>The form of a segment's files: postings and records of our own, no stored fields, and the rest as Lucene.Net writes it.</summary>
[CodecName(CodecName)]
internal sealed class SentenceCodec : Codec
{
    /// <summary>The name by which the files of a segment call it.</summary>
    public const string CodecName = "QuestSearch";

    private SentenceCodec()
    {
    }

    public static SentenceCodec Instance { get; } = new();

    public override PostingsFormat PostingsFormat { get; } = new SentencePostingsFormat();

    public override DocValuesFormat DocValuesFormat { get; } = new ColumnsFormat();

    public override StoredFieldsFormat StoredFieldsFormat { get; } = new NoStoredFieldsFormat();

    public override TermVectorsFormat TermVectorsFormat { get; } = new Lucene42TermVectorsFormat();

    public override FieldInfosFormat FieldInfosFormat { get; } = new Lucene46FieldInfosFormat();

    public override SegmentInfoFormat SegmentInfoFormat { get; } = new Lucene46SegmentInfoFormat();

    public override NormsFormat NormsFormat { get; } = new Lucene42NormsFormat();

    public override LiveDocsFormat LiveDocsFormat { get; } = new Lucene40LiveDocsFormat();

    /// <summary>Makes Lucene.Net find the codec by its name, beside those that it or the application knows. Call it before an index is opened.</summary>
    /// <exception cref="PlatformNotSupportedException">The processor puts the highest byte of a number first; the files are read in place, the lowest byte first.</exception>
    public static void Register()
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("An index of QuestSearch is read and written on little-endian processors only.");
        }

        ICodecFactory known = GetCodecFactory();
        if (known is not Factory)
        {
            SetCodecFactory(new Factory(known));
        }
    }

    private sealed class Factory(ICodecFactory others) : ICodecFactory
    {
        public Codec GetCodec(string name) => name == CodecName ? Instance : others.GetCodec(name);
    }
}
