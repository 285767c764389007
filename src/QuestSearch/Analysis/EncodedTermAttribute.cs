using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace QuestSearch.Analysis;

/// <summary>The term of a token stream, given in UTF-8 once for each word and not encoded again at each place where the word stands.</summary>
internal sealed class EncodedTermAttribute : Attribute, ITermToBytesRefAttribute
{
    public BytesRef BytesRef { get; } = new();

    public void SetTerm(byte[] utf8)
    {
        BytesRef.Bytes = utf8;
        BytesRef.Offset = 0;
        BytesRef.Length = utf8.Length;
    }

    public void FillBytesRef()
    {
    }

    public override void Clear() => SetTerm(BytesRef.EMPTY_BYTES);

    public override void CopyTo(IAttribute target) => ((EncodedTermAttribute)target).SetTerm(BytesRef.Bytes);
}
