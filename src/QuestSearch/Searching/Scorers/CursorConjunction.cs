using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Finds the documents that several terms share, the rarest leading.</summary>
internal sealed class CursorConjunction
{
    private readonly PostingsCursor[] _byCost;

    public CursorConjunction(IEnumerable<PostingsCursor> cursors)
    {
        _byCost = [.. cursors];
        Array.Sort(_byCost, (left, right) => left.Cost.CompareTo(right.Cost));
    }

    /// <summary>Goes to the next document that all share.</summary>
    /// <returns>The document; <see cref="PostingsCursor.End"/> when there is none.</returns>
    public int Next()
    {
        PostingsCursor lead = _byCost[0];
        int document = lead.Next();
        for (int i = 1; i < _byCost.Length && document != PostingsCursor.End;)
        {
            PostingsCursor other = _byCost[i];
            int reached = other.Document < document ? other.Advance(document) : other.Document;
            if (reached == document)
            {
                i++;
            }
            else
            {
                document = lead.Advance(reached);
                i = 1;
            }
        }

        return document;
    }
}
