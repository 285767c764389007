using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>One of several terms that a sentence may hold: the documents that hold it, and what it scores at most in a window of them.</summary>
internal sealed class AlternativeTerm(ScoredTerm term)
{
    private static readonly DocumentSet None = new();

    private int _greatestFrequency;

    public ScoredTerm Term => term;

    /// <summary>The documents of the segment that hold the term, once they are read.</summary>
    public DocumentSet Documents { get; private set; } = None;

    /// <summary>The most that the term scores in the window.</summary>
    public float Bound { get; private set; }

    /// <summary>Reads the documents into an empty set.</summary>
    public void Read(DocumentSet documents)
    {
        term.Cursor.AddTo(documents);
        Documents = documents;
    }

    /// <summary>Goes back before the first window.</summary>
    public void Rewind() => term.Rewind();

    /// <summary>Goes to a window of documents, which lies after those before.</summary>
    public void GoTo(int start, int end)
    {
        Impacts impacts = term.ImpactsWithin(start, end);
        Bound = term.Scorer.Bound(impacts);
        _greatestFrequency = impacts.GreatestFrequency;
    }

    /// <summary>Bounds the score of a document of the window that has a length and may hold the term.</summary>
    public float BoundOf(byte length) => Bound == 0 ? 0 : term.Scorer.Score(length, _greatestFrequency);

    /// <summary>Bounds the score of a document of the window, by its length; 0 when it does not hold the term. Has no jump, as none would be foreseen.</summary>
    public float BoundOf(int document, byte length)
    {
        int isHeld = (int)(Documents.Words[document >>> 6] >>> document) & 1;
        return BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(term.Scorer.Score(length, _greatestFrequency)) & -isHeld);
    }

    /// <summary>The score of a document that holds the term. The documents must be asked for in ascending order.</summary>
    public float ScoreOf(int document)
    {
        PostingsCursor cursor = term.Cursor;
        int reached = cursor.Document < document ? cursor.Advance(document) : cursor.Document;
        return reached == document ? term.Score() : 0;
    }
}
