using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>Reads all that a hit tells from a snapshot.</summary>
internal sealed class HitBuilder(SnapshotView snapshot, Clause clause, SearchOptions options)
{
    public Hit Build(RankedSentence ranked)
    {
        SentenceView sentence = snapshot.ViewSentence(ranked.Document);
        SentenceRecord record = sentence.Record;
        BookRecord book = sentence.Book;
        Surroundings surroundings = new(sentence);
        return new Hit
        {
            BookId = book.Id,
            Book = book.Metadata,
            Ordinal = ranked.Ordinal,
            Plane = record.Plane,
            Text = record.Text,
            Fragment = record.Fragment,
            Source = [.. record.Flow.Source.ToSource(new TextSpan(0, record.Text.Length))],
            Matches = new MatchFinder(sentence).Find(clause),
            Pages = HitPages.Of(record, book),
            Sections = SectionsOf(record, book),
            Notes = [.. record.Flow.NoteReferences.Select(surroundings.Carried)],
            NoteLabel = record.Note is { } note && book.Notes[note].Label is { Length: > 0 } label ? label : null,
            Referrers = surroundings.Referrers(),
            Before = surroundings.Before(options.ContextBefore),
            After = surroundings.After(options.ContextAfter),
            Score = ranked.Score,
        };
    }

    private static EquatableList<string> SectionsOf(SentenceRecord record, BookRecord book)
    {
        List<string> titles = [];
        for (int? section = record.Section; section is { } ordinal; section = book.Sections[ordinal].Parent)
        {
            titles.Insert(0, book.Sections[ordinal].Title);
        }

        return [.. titles];
    }
}
