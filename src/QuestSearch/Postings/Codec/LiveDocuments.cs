using Lucene.Net.Index;
using Lucene.Net.Util;

namespace QuestSearch.Postings;

/// <summary>The documents of a term that are not removed, as Lucene.Net sees them.</summary>
internal sealed class LiveDocuments : DocsAndPositionsEnum
{
    private readonly PostingsCursor _postings = new();
    private readonly IBits? _live;
    private int _nextPosition;

    public LiveDocuments(SegmentField field, TermEntry entry, IBits? live)
    {
        _postings.Open(field, entry);
        _live = live;
    }

    public override int DocID => _postings.Document;

    public override int Freq => _postings.Frequency;

    public override int StartOffset => -1;

    public override int EndOffset => -1;

    public override int NextDoc() => SkipRemoved(_postings.Next());

    public override int Advance(int target) => SkipRemoved(_postings.Advance(target));

    public override int NextPosition() => _postings.Positions[_nextPosition++];

    public override BytesRef? GetPayload() => null;

    public override long GetCost() => _postings.Cost;

    private int SkipRemoved(int document)
    {
        while (document != NO_MORE_DOCS && _live?.Get(document) == false)
        {
            document = _postings.Next();
        }

        _nextPosition = 0;
        return document;
    }
}
