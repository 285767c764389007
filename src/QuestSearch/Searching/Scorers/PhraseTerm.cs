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

    /// <summary>Its code as a neighbour; <see cref="NeighbourCode.None"/> when it is not told of.</summary>
    public byte Code { get; init; }

    /// <summary>The greatest code of the neighbours that its postings tell of.</summary>
    public byte Reach { get; init; }

    /// <summary>Whether its postings are not looked at, since those of a term beside it tell where it stands.</summary>
    public bool IsTold { get; set; }

    /// <summary>What its neighbours must be.</summary>
    public NeighbourCondition Condition { get; set; }

    /// <summary>The code that the word after an occurrence has if it is a term, the next one of the phrase; <see cref="NeighbourCode.None"/> when its postings do not tell.</summary>
    public byte CodeOfNext(PhraseTerm next) => length == 1 ? CodeOf(next) : NeighbourCode.None;

    /// <summary>The code that the word before an occurrence has if it is a term, the previous one of the phrase; <see cref="NeighbourCode.None"/> when its postings do not tell.</summary>
    public byte CodeOfPrevious(PhraseTerm previous) => CodeOf(previous);

    private byte CodeOf(PhraseTerm neighbour) => neighbour.Code <= Reach ? neighbour.Code : NeighbourCode.None;
}
