using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>The postings of one index term.</summary>
/// <param name="cursor">Walks the documents.</param>
/// <param name="length">How many positions the term covers.</param>
internal sealed class TermPostings(PostingsCursor cursor, int length) : WordPostings
{
    public override int Document => cursor.Document;

    public override long Cost => cursor.Cost;

    public override int Frequency => cursor.Frequency;

    public override int Next() => cursor.Next();

    public override int Advance(int target) => cursor.Advance(target);

    public override void AddPlaces(List<WordSpan> places)
    {
        PositionRun positions = cursor.Positions;
        for (int i = 0; i < positions.Count; i++)
        {
            places.Add(new WordSpan(positions[i], positions[i] + length));
        }
    }
}
