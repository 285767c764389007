namespace QuestSearch.Searching;

/// <summary>Walks the sentences of one segment that may match a clause, in ascending order, and says of each whether it does. Cheap conditions bring it to a sentence; <see cref="IsMatch"/> tests the costly ones.</summary>
internal abstract class ClauseIterator
{
    /// <summary>The document after the last one.</summary>
    public const int End = int.MaxValue;

    /// <summary>The document reached: -1 before the first, <see cref="End"/> after the last.</summary>
    public abstract int Document { get; }

    /// <summary>About how many documents there are; never too low.</summary>
    public abstract long Cost { get; }

    public abstract int Next();

    /// <summary>Goes to the first document that is not before the target, which lies after the document reached.</summary>
    public abstract int Advance(int target);

    /// <summary>Tells whether the sentence reached matches. Called at most once a document.</summary>
    public virtual bool IsMatch() => true;

    /// <summary>The score of the sentence reached, which matches.</summary>
    public abstract double Score();
}
