using Lucene.Net.Util;
using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>Matches the sentences of the body that match one clause and refer to a note, one of whose sentences matches another. The first gives the score and the matches.</summary>
internal sealed class NoteJoinClause(Clause body, Clause note) : Clause
{
    public override ClauseIterator? Open(Segment segment) =>
        body.Open(segment) is { } sentences && FindReferrers(segment) is { } referrers
            ? new AllIterator([sentences, new BitSetIterator(referrers)])
            : null;

    public override bool Matches(SentenceView sentence) =>
        sentence.Record.Plane != Plane.Note && body.Matches(sentence) && sentence.Record.NoteReferences.Any(reference => HasMatch(sentence, reference));

    public override void AddMatches(SentenceView sentence, MatchList matches) => body.AddMatches(sentence, matches);

    private bool HasMatch(SentenceView sentence, NoteReference reference)
    {
        if (reference.Note is not { } ordinal)
        {
            return false;
        }

        NoteRecord found = sentence.Book.Notes[ordinal];
        return Enumerable.Range(found.FirstSentence, found.SentenceCount)
            .Any(number => note.Matches(sentence.Snapshot.ViewSentence(sentence.BookDocument + 1 + number)));
    }

    private FixedBitSet? FindReferrers(Segment segment)
    {
        if (note.Open(segment) is not { } matches)
        {
            return null;
        }

        FixedBitSet referrers = new(segment.DocumentCount);
        while (matches.Next() != ClauseIterator.End)
        {
            segment.Cancellation.ThrowIfCancellationRequested();
            if (segment.BookDocumentOf(matches.Document) != matches.Document && matches.IsMatch())
            {
                AddReferrers(segment.ViewSentence(matches.Document), segment, referrers);
            }
        }

        return referrers;
    }

    private static void AddReferrers(SentenceView sentence, Segment segment, FixedBitSet referrers)
    {
        if (sentence.Ordinal < sentence.Book.BodySentenceCount || sentence.Record.Note is not { } note)
        {
            return;
        }

        foreach (int referrer in sentence.Book.Notes[note].Referrers)
        {
            if (referrer < sentence.Book.BodySentenceCount)
            {
                referrers.Set(sentence.BookDocument + 1 + referrer - segment.Start);
            }
        }
    }
}
