using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace QuestSearch.Analysis;

/// <summary>The term of a token stream, given in UTF-8 once for each word and not encoded again at each place where the word stands.</summary>
internal sealed class EncodedTermAttribute : Attribute, ITermToBytesRefAttribute
{
    /// <summary>The term in UTF-8; not written to.</summary>
    public byte[] Term { get; set; } = [];

    public BytesRef BytesRef { get; } = new();

    public void FillBytesRef()
    {
        BytesRef.Bytes = Term;
        BytesRef.Offset = 0;
        BytesRef.Length = Term.Length;
    }

    public override void Clear() => Term = [];

    public override void CopyTo(IAttribute target) => ((EncodedTermAttribute)target).Term = Term;
}
