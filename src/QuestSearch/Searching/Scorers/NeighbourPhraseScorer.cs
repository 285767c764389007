using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Ranks the sentences where several terms follow one another without a gap, a block of the leading term at a time: only occurrences with the right neighbours are looked at.</summary>
/// <param name="segment">The segment.</param>
/// <param name="plan">The terms.</param>
/// <param name="scorer">Scores the number of matches.</param>
internal sealed class NeighbourPhraseScorer(Segment segment, PhrasePlan plan, TermScorer scorer) : SegmentScorer
{
    private readonly PhraseTerm _lead = plan.Lead;
    private readonly PostingsCursor _cursor = plan.Lead.Cursor;
    private readonly int _length = plan.Length;

    public override int Rank(TopSentences top)
    {
        int count = 0;
        for (int block = 0; block < _cursor.BlockCount; block++)
        {
            segment.Cancellation.ThrowIfCancellationRequested();
            OccurrenceMatches found = _cursor.FindOccurrences(block, _lead.Condition);
            if (!found.IsEmpty)
            {
                count += IsOnlyCounted(block, found, top) ? found.CountDocuments() : Collect(block, found, top);
            }
        }

        return count;
    }

    /// <summary>Whether all documents found match and none of them can be among the first: a phrase is not in a document more often than its term.</summary>
    private bool IsOnlyCounted(int block, OccurrenceMatches found, TopSentences top)
    {
        bool doAllMatch = plan.Others.Length == 0 && found.AreSure && segment.Live is null && _cursor.BlockCount > 1;
        return doAllMatch && !top.MayTake(scorer.Bound(_cursor.ImpactsOf(block)), segment, block == 0 ? 0 : _cursor.LastDocumentOf(block - 1) + 1);
    }

    private int Collect(int block, OccurrenceMatches found, TopSentences top)
    {
        DocumentSet? live = segment.Live;
        int count = 0;
        _cursor.LoadBlock(block);
        while (found.MoveNext())
        {
            _cursor.GoTo(found.Place);
            int document = _cursor.Document;
            int matches = live?.Contains(document) == false ? 0 : CountMatches(document, found);
            if (matches == 0)
            {
                continue;
            }

            count++;
            float score = scorer.Score(document, matches);
            if (score >= top.Minimum)
            {
                top.Offer(segment, document, score);
            }
        }

        return count;
    }

    /// <summary>Counts the matches in the document that the leading term has reached, no two of which overlap.</summary>
    private int CountMatches(int document, OccurrenceMatches found)
    {
        foreach (PhraseTerm other in plan.Others)
        {
            if (!other.Cursor.LookUp(document))
            {
                return 0;
            }
        }

        return plan.Others.Length == 0 && found.Frequency == 1 && found.AreSure ? 1 : CountMatches(found);
    }

    private int CountMatches(OccurrenceMatches found)
    {
        PositionRun positions = _cursor.Positions;
        int count = 0;
        int end = 0;
        for (int i = 0; i < positions.Count; i++)
        {
            int occurrence = found.First + i;
            int start = positions[i] - _lead.Offset;
            if (found.IsPossible(occurrence) && start >= end && (found.IsSure(occurrence) || AreNeighboursThere(_lead, start)) && DoOthersFollow(start))
            {
                count++;
                end = start + _length;
            }
        }

        return count;
    }

    private bool DoOthersFollow(int start)
    {
        foreach (PhraseTerm other in plan.Others)
        {
            int index = other.Cursor.FoundPositions.IndexOf(start + other.Offset);
            if (index < 0 || !HasNeighbours(other, index, start))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasNeighbours(PhraseTerm term, int index, int start)
    {
        return term.Condition.IsEmpty
            || (term.Cursor.Meets(index, term.Condition) ?? AreNeighboursThere(term, start));
    }

    /// <summary>Looks the neighbours that a term must have up in their own postings.</summary>
    private bool AreNeighboursThere(PhraseTerm term, int start)
    {
        int place = Array.IndexOf(plan.Terms, term);
        return (term.Condition.Before == NeighbourCode.None || IsThere(plan.Terms[place - 1], start))
            && (term.Condition.After == NeighbourCode.None || IsThere(plan.Terms[place + 1], start));
    }

    private bool IsThere(PhraseTerm term, int start) => term.Cursor.LookUp(_cursor.Document) && term.Cursor.FoundPositions.Contains(start + term.Offset);
}
