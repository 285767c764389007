namespace QuestSearch.Tests.Searching;

/// <summary>Answers queries by looking at every sentence of every book.</summary>
internal sealed class Oracle(IEnumerable<Book> books)
{
    private readonly OracleSentence[] _sentences = [.. books.OrderBy(book => book.Id, StringComparer.Ordinal)
        .SelectMany(book => SentenceSegmenter.Default.Segment(book).Select(sentence => new OracleSentence(book, sentence)))];

    /// <summary>The sentences that match, in reading order, each with the characters of its matches.</summary>
    public string[] Find(Query query) => [.. _sentences.Where(sentence => Matches(query, sentence, [])).Select(sentence => $"{sentence.Name} {Spans(query, sentence)}")];

    private string Spans(Query query, OracleSentence sentence) => string.Join(' ', MatchesOf(query, sentence, [])
        .OrderBy(runs => runs[0].Start).ThenBy(runs => runs[^1].End)
        .Select(runs => string.Join('+', runs.Select(run => $"{run.Start}-{run.End}"))).Distinct());

    /// <summary>The runs of characters of each match that makes a sentence match.</summary>
    private IEnumerable<(int Start, int End)[]> MatchesOf(Query query, OracleSentence sentence, PagesQuery[] pages) => query switch
    {
        PositionalQuery positional => Disjoint(OraclePositions.Places(positional, sentence)
            .Where(place => pages.Length == 0 || pages.Any(range => IsOn(place, sentence, range)))).Select(place => Runs(place, sentence)),
        AllQuery all => all.Operands.SelectMany(operand => MatchesOf(operand, sentence, [.. pages, .. PagesIn(all)])),
        AnyQuery any => any.Operands.Where(operand => Matches(operand, sentence, pages)).SelectMany(operand => MatchesOf(operand, sentence, pages)),
        NoteJoinQuery join => MatchesOf(join.Body, sentence, pages),
        _ => [],
    };

    private static IEnumerable<OraclePlace> Disjoint(IEnumerable<OraclePlace> places)
    {
        int end = 0;
        foreach (OraclePlace place in places.Where(place => place.Start >= end))
        {
            end = place.End;
            yield return place;
        }
    }

    private static (int Start, int End)[] Runs(OraclePlace place, OracleSentence sentence)
    {
        bool[] isMatched = new bool[place.End + 1];
        foreach ((int start, int end) in place.Words)
        {
            Array.Fill(isMatched, true, start, end - start);
        }

        int[] edges = [.. Enumerable.Range(0, isMatched.Length).Where(i => isMatched[i] != (i > 0 && isMatched[i - 1]))];
        return [.. edges.Chunk(2).Select(run => Characters((run[0], run[1]), sentence))];
    }

    private bool Matches(Query query, OracleSentence sentence, PagesQuery[] pages) => query switch
    {
        PositionalQuery positional => pages.All(range => OraclePositions.Places(positional, sentence).Any(place => IsOn(place, sentence, range)))
            && OraclePositions.Places(positional, sentence).Count > 0,
        AllQuery all => all.Operands.All(operand => Matches(operand, sentence, [.. pages, .. PagesIn(all)])),
        AnyQuery any => any.Operands.Any(operand => Matches(operand, sentence, pages)),
        NotQuery not => !Matches(not.Operand, sentence, []),
        PagesQuery range => sentence.PagesOf(0, sentence.Text.Length).Any(page => OraclePages.Contains(range, page, sentence.Book)),
        BookQuery book => sentence.Book.Id == book.Id,
        SectionQuery section => SectionsOf(sentence).Any(title => string.Equals(Squeeze(title), Squeeze(section.Title), StringComparison.OrdinalIgnoreCase)),
        PlaneQuery plane => sentence.Sentence.Plane == plane.Plane,
        CarriesNoteQuery note => sentence.References.Any(reference => note.Label is null || reference.Label == note.Label),
        NoteJoinQuery join => sentence.Sentence.Plane != Plane.Note && Matches(join.Body, sentence, pages) && NotesOf(sentence).Any(note => Matches(join.Note, note, [])),
        _ => throw new NotSupportedException(),
    };

    private static IEnumerable<PagesQuery> PagesIn(AllQuery all) =>
        all.Operands.SelectMany(operand => operand is AllQuery inner ? PagesIn(inner) : operand is PagesQuery pages ? [pages] : []);

    private static string Squeeze(string title) => string.Join(' ', title.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> SectionsOf(OracleSentence sentence)
    {
        for (int? section = sentence.Paragraph.Section; section is { } ordinal; section = sentence.Book.Sections[ordinal].Parent)
        {
            yield return sentence.Book.Sections[ordinal].Title;
        }
    }

    private IEnumerable<OracleSentence> NotesOf(OracleSentence sentence) => _sentences.Where(note =>
        note.Book == sentence.Book && note.Paragraph.Note is { } ordinal && sentence.References.Any(reference => reference.Note == ordinal));

    private static bool IsOn(OraclePlace place, OracleSentence sentence, PagesQuery range) => place.Words.Any(words =>
    {
        (int start, int end) = Characters(words, sentence);
        return sentence.PagesOf(start, end).Any(page => OraclePages.Contains(range, page, sentence.Book));
    });

    private static (int Start, int End) Characters((int Start, int End) words, OracleSentence sentence)
    {
        IEnumerable<OracleWord> inside = sentence.Words.Where(word => word.Position >= words.Start && word.Position + word.Length <= words.End);
        return (inside.Min(word => word.Start), inside.Max(word => word.End));
    }
}
