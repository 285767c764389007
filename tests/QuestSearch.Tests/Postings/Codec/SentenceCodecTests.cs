using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene46;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;
using QuestSearch.Postings;
using Xunit;
using LuceneVersion = Lucene.Net.Util.LuceneVersion;

namespace QuestSearch.Tests.Postings.Codec;

public sealed class SentenceCodecTests
{
    [Fact]
    public void Register_OftenerThanOnce_FindsOursAndThoseOfOthers()
    {
        SentenceCodec.Register();
        ICodecFactory factory = Lucene.Net.Codecs.Codec.GetCodecFactory();
        SentenceCodec.Register();

        Assert.Same(factory, Lucene.Net.Codecs.Codec.GetCodecFactory());
        Assert.Same(SentenceCodec.Instance, Lucene.Net.Codecs.Codec.ForName(SentenceCodec.CodecName));
        Assert.IsType<Lucene46Codec>(Lucene.Net.Codecs.Codec.ForName("Lucene46"));
    }

    [Fact]
    public void AddDocument_StoredField_IsRefused()
    {
        using RAMDirectory directory = new();
        using IndexWriter writer = new(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null) { Codec = SentenceCodec.Instance });

        Assert.Throws<NotSupportedException>(() => writer.AddDocument([new StringField("name", "value", Field.Store.YES)]));
    }
}
