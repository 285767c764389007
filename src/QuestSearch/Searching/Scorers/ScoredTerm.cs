using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>A term of a query in a segment: where it stands and what it scores.</summary>
internal sealed class ScoredTerm(PostingsCursor cursor, TermScorer scorer)
{
    private int _block;
    private OnlyBlock? _onlyBlock;

    public PostingsCursor Cursor => cursor;

    public TermScorer Scorer => scorer;

    /// <summary>The score of the document that the cursor has reached.</summary>
    public float Score() => scorer.Score(cursor.Document, cursor.Frequency);

    /// <summary>Bounds the score of a document of the block that the cursor has reached, without reading its frequency.</summary>
    public float BoundOf(int document) => scorer.Score(document, cursor.GreatestFrequency);

    /// <summary>Goes back before the first document.</summary>
    public void Rewind()
    {
        cursor.Rewind();
        _block = 0;
    }

    /// <summary>What bounds the scores of the documents of a range. The ranges must be asked for in ascending order.</summary>
    /// <param name="first">The first document.</param>
    /// <param name="end">The document after the last.</param>
    public Impacts ImpactsWithin(int first, int end)
    {
        if (cursor.BlockCount > 1)
        {
            return cursor.ImpactsWithin(first, end, ref _block);
        }

        OnlyBlock block = _onlyBlock ??= ReadOnlyBlock();
        return block.Last < first || block.First >= end ? default : block.Impacts;
    }

    private OnlyBlock ReadOnlyBlock()
    {
        cursor.LoadBlock(0);
        return new OnlyBlock(cursor.Block[0], cursor.Block.Last, cursor.ImpactsOfLoadedBlock());
    }

    private readonly record struct OnlyBlock(int First, int Last, Impacts Impacts);
}
