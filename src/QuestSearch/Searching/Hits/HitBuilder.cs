using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>Reads all that a hit tells from a snapshot. For one search, not thread-safe.</summary>
internal sealed class HitBuilder : IDisposable
{
    private readonly SnapshotView _snapshot;
    private readonly SearchOptions _options;
    private readonly HitBuffer _buffer = HitBuffer.Rent();
    private readonly PlaceFinder _places;
    private readonly MatchFinder _matches;

    public HitBuilder(SnapshotView snapshot, Clause clause, SearchOptions options)
    {
        _snapshot = snapshot;
        _options = options;
        _places = new PlaceFinder(_buffer);
        _matches = new MatchFinder(clause, _buffer, _places);
    }

    public Hit Build(RankedSentence ranked)
    {
        SentenceView sentence = _snapshot.ViewSentence(ranked.Document, _buffer.Sentence);
        StoredSentence record = sentence.Record;
        HitBook book = HitBook.Of(sentence.Book);
        Surroundings surroundings = new(sentence, book, _buffer, _places);
        return new Hit
        {
            BookId = book.Record.Id,
            Book = book.Record.Metadata,
            Ordinal = ranked.Ordinal,
            Plane = record.Plane,
            Text = record.Text,
            Fragment = record.Fragment,
            Source = _places.SourceOf(record, record.Whole),
            Matches = _matches.Find(sentence, book),
            Pages = _places.PagesOf(record, record.Whole, book),
            Sections = book.TitlesOf(record.Section),
            Notes = surroundings.CarriedNotes(),
            NoteLabel = record.Note is { } note && book.Note(note).Label is { Length: > 0 } label ? label : null,
            Referrers = surroundings.Referrers(),
            Before = surroundings.Before(_options.ContextBefore),
            After = surroundings.After(_options.ContextAfter),
            Score = ranked.Score,
        };
    }

    /// <summary>Gives the memory back to the thread; nothing may be built afterwards.</summary>
    public void Dispose() => HitBuffer.Return(_buffer);
}
