using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>A term of a query in a segment: where it stands and what it scores.</summary>
internal sealed class ScoredTerm(PostingsCursor cursor, TermScorer scorer)
{
    private int _block = -1;
    private float _blockBound;

    public PostingsCursor Cursor => cursor;

    public TermScorer Scorer => scorer;

    /// <summary>The score of the document that the cursor has reached.</summary>
    public float Score() => scorer.Score(cursor.Document, cursor.Frequency);

    /// <summary>Bounds the score of a document of the block that the cursor has reached, without reading its frequency.</summary>
    public float BoundOf(int document) => scorer.Score(document, cursor.GreatestFrequency);

    /// <summary>Bounds the scores of the documents of a range. The ranges must be asked for in ascending order.</summary>
    /// <param name="first">The first document.</param>
    /// <param name="end">The document after the last.</param>
    public float BoundWithin(int first, int end)
    {
        if (cursor.BlockCount == 1)
        {
            return BoundOfOnlyBlock(first, end);
        }

        float bound = 0;
        int block = cursor.FindBlock(Math.Max(_block, 0), first);
        int firstBlock = block;
        for (int before = block == 0 ? -1 : cursor.LastDocumentOf(block - 1); block < cursor.BlockCount && before < end - 1; block++)
        {
            bound = Math.Max(bound, block == _block ? _blockBound : scorer.Bound(cursor.ImpactsOf(block)));
            before = cursor.LastDocumentOf(block);
        }

        Remember(firstBlock);
        return bound;
    }

    private float BoundOfOnlyBlock(int first, int end)
    {
        if (_block < 0)
        {
            cursor.LoadBlock(0);
            _block = 0;
            _blockBound = scorer.Bound(cursor.ImpactsOfLoadedBlock());
        }

        ReadOnlySpan<int> documents = cursor.BlockDocuments;
        return documents.IsEmpty || documents[^1] < first || documents[0] >= end ? 0 : _blockBound;
    }

    private void Remember(int block)
    {
        if (block != _block && block < cursor.BlockCount)
        {
            _block = block;
            _blockBound = scorer.Bound(cursor.ImpactsOf(block));
        }
    }
}
