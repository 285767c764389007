using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Finds the documents that two terms share, in batches: those of two blocks that overlap.</summary>
internal sealed class CursorPair(PostingsCursor rarer, PostingsCursor other)
{
    /// <summary>Over how many documents a walk gets while one is looked up.</summary>
    private const int WalkedPerLookUp = 16;

    private readonly bool _looksUp = other.Cost / WalkedPerLookUp > rarer.Cost;

    // The places in the loaded blocks to go on at.
    private int _place;
    private int _otherPlace;

    /// <summary>How many documents the batch has.</summary>
    public int Count { get; private set; }

    /// <summary>A document of the batch.</summary>
    public int this[int match] => rarer.Block[rarer.Places[match]];

    /// <summary>Goes to the next batch.</summary>
    /// <param name="from">A document; those before it may be left out.</param>
    /// <returns>False when there is none.</returns>
    public bool Next(int from)
    {
        Count = 0;
        while (Count == 0 && LoadBlocks(from))
        {
            Count = _looksUp
                ? BlockIntersection.LookUp(rarer.Block, ref _place, other.Block, rarer.Places, other.Places)
                : BlockIntersection.Walk(rarer.Block, ref _place, other.Block, ref _otherPlace, rarer.Places, other.Places);
        }

        return Count > 0;
    }

    /// <summary>Brings the cursors to a document of the batch.</summary>
    public void GoTo(int match)
    {
        rarer.GoTo(rarer.Places[match]);
        other.GoTo(other.Places[match]);
    }

    /// <summary>Loads the next block where one is walked through, and passes over those that cannot have a shared document.</summary>
    private bool LoadBlocks(int from)
    {
        if (_place == rarer.Block.Count)
        {
            _place = 0;
            int reached = _otherPlace < other.Block.Count ? other.Block[_otherPlace] : 0;
            if (!rarer.LoadBlockOf(Math.Max(Math.Max(reached, from), rarer.Block.Last + 1)))
            {
                return false;
            }
        }

        int document = rarer.Block[_place];
        if (_otherPlace < other.Block.Count && other.Block.Last >= document)
        {
            return true;
        }

        _otherPlace = 0;
        return other.LoadBlockOf(Math.Max(document, other.Block.Last + 1));
    }
}
