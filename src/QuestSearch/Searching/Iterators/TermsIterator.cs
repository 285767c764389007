using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Walks the sentences that hold one of a set of terms, scoring them by BM25 over the terms' joint frequency.</summary>
internal sealed class TermsIterator(WordPostings postings, TermScorer scorer) : PositionsIterator(scorer)
{
    private readonly List<WordSpan> _places = [];
    private int _placesOf = -1;

    public override int Document => postings.Document;

    public override long Cost => postings.Cost;

    public override int Next() => postings.Next();

    public override int Advance(int target) => postings.Advance(target);

    public override bool IsMatch() => true;

    public override List<WordSpan> Places()
    {
        if (_placesOf != Document)
        {
            _placesOf = Document;
            _places.Clear();
            postings.AddPlaces(_places);
            SortedSpans.Sort(_places);
        }

        return _places;
    }

    protected override int Frequency() => postings.Frequency;
}
