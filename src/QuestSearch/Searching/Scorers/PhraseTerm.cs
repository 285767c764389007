using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>A term of a phrase in a segment.</summary>
/// <param name="cursor">Its documents.</param>
/// <param name="offset">How many positions it stands after the first term.</param>
/// <param name="length">How many positions it covers.</param>
internal sealed class PhraseTerm(PostingsCursor cursor, int offset, int length)
{
    public PostingsCursor Cursor => cursor;

    public int Offset => offset;

    public int Length => length;

    /// <summary>Its code as a neighbour; <see cref="NeighbourCode.None"/> when it is not common.</summary>
    public byte Code { get; init; }

    /// <summary>The greatest code of the neighbours that its postings tell of.</summary>
    public byte Reach { get; init; }

    /// <summary>Whether its postings are not looked at, since those of a term beside it tell where it stands.</summary>
    public bool IsTold { get; set; }

    /// <summary>What its neighbours must be.</summary>
    public NeighbourCondition Condition { get; set; }

    /// <summary>Whether its postings tell where the term that follows it in the phrase stands.</summary>
    public bool TellsOfNext(PhraseTerm next) => length == 1 && Tells(next);

    /// <summary>Whether its postings tell where the term before it in the phrase stands.</summary>
    public bool TellsOfPrevious(PhraseTerm previous) => Tells(previous);

    /// <summary>Goes to a document.</summary>
    /// <returns>Whether the document holds the term; if not, the cursor is at a later one.</returns>
    public bool Reaches(int document) => (cursor.Document < document ? cursor.Advance(document) : cursor.Document) == document;

    private bool Tells(PhraseTerm neighbour) => neighbour.Code != NeighbourCode.None && neighbour.Code <= Reach;
}
