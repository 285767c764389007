using Lucene.Net.Index;
using Lucene.Net.Util;

namespace QuestSearch.Postings;

/// <summary>Walks the terms of a field, as Lucene.Net sees them.</summary>
internal sealed class SegmentTermsEnum(SegmentField postings) : TermsEnum
{
    private readonly DictionaryCursor _terms = new(postings);
    private readonly BytesRef _term = new();

    public override IComparer<BytesRef> Comparer => BytesRef.UTF8SortedAsUnicodeComparer;

    public override BytesRef Term => _term;

    public override long Ord => throw new NotSupportedException("Terms have no numbers.");

    public override int DocFreq => _terms.Entry.Sentences;

    public override long TotalTermFreq => postings.Summary.IsPositional ? _terms.Entry.Occurrences : -1;

    public override bool MoveNext() => _terms.MoveNext() && TakeTerm();

    [Obsolete("Use MoveNext() and Term instead.")]
    public override BytesRef? Next() => MoveNext() ? _term : null;

    public override bool SeekExact(BytesRef text) => _terms.Find(BytesOf(text)) && TakeTerm();

    public override void SeekExact(long ord) => throw new NotSupportedException("Terms have no numbers.");

    public override SeekStatus SeekCeil(BytesRef text)
    {
        if (!_terms.FindCeiling(BytesOf(text)))
        {
            return SeekStatus.END;
        }

        TakeTerm();
        return _terms.Term.SequenceEqual(BytesOf(text)) ? SeekStatus.FOUND : SeekStatus.NOT_FOUND;
    }

    public override DocsEnum Docs(IBits liveDocs, DocsEnum reuse, DocsFlags flags) => new LiveDocuments(postings, _terms.Entry, liveDocs);

    public override DocsAndPositionsEnum? DocsAndPositions(IBits liveDocs, DocsAndPositionsEnum reuse, DocsAndPositionsFlags flags) =>
        postings.Summary.IsPositional ? new LiveDocuments(postings, _terms.Entry, liveDocs) : null;

    private static ReadOnlySpan<byte> BytesOf(BytesRef term) => term.Bytes.AsSpan(term.Offset, term.Length);

    private bool TakeTerm()
    {
        _term.Bytes = _terms.Term.ToArray();
        _term.Offset = 0;
        _term.Length = _term.Bytes.Length;
        return true;
    }
}
