using Lucene.Net.Index;

namespace QuestSearch.Searching;

/// <summary>The postings of one index term.</summary>
/// <param name="documents">The documents, with positions when places are asked for.</param>
/// <param name="length">How many positions the term covers.</param>
/// <param name="cost">The number of documents that hold it.</param>
internal sealed class TermPostings(DocsEnum documents, int length, long cost) : Postings
{
    public override int Document => documents.DocID;

    public override long Cost => cost;

    public override int Frequency => documents.Freq;

    public override int Next() => documents.NextDoc();

    public override int Advance(int target) => documents.Advance(target);

    public override void AddPlaces(List<WordSpan> places)
    {
        DocsAndPositionsEnum positions = (DocsAndPositionsEnum)documents;
        for (int i = positions.Freq; i > 0; i--)
        {
            int start = positions.NextPosition();
            places.Add(new WordSpan(start, start + length));
        }
    }
}
