namespace QuestSearch.Searching;

/// <summary>The sentences of one segment that hold one of a set of index terms, in ascending order, and the places of the terms in each.</summary>
internal abstract class WordPostings
{
    /// <summary>The document reached: -1 before the first, <see cref="ClauseIterator.End"/> after the last.</summary>
    public abstract int Document { get; }

    /// <summary>About how many documents there are; never too low.</summary>
    public abstract long Cost { get; }

    /// <summary>How often the terms occur in the document reached.</summary>
    public abstract int Frequency { get; }

    public abstract int Next();

    /// <summary>Goes to the first document that is not before the target, which lies after the document reached.</summary>
    public abstract int Advance(int target);

    /// <summary>Adds the places of the terms in the document reached, in no order. May be called once a document, when the postings were opened with positions.</summary>
    public abstract void AddPlaces(List<WordSpan> places);
}
