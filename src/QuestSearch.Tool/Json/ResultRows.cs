namespace QuestSearch.Tool.Json;

/// <summary>Writes the results of a search: a row a hit, then a summary.</summary>
internal static class ResultRows
{
    public static void Write(SearchResults results, JsonLinesWriter writer)
    {
        foreach (Hit hit in results)
        {
            writer.Write(ForHit(hit));
        }

        writer.Write(Summary(results));
    }

    private static HitRow ForHit(Hit hit) => new(
        "hit",
        hit.BookId,
        hit.Citation.ToString(),
        hit.Score,
        hit.Ordinal,
        hit.Text,
        Labels(hit.Pages),
        JsonNames.Of(hit.Plane),
        hit.Sections,
        hit.NoteLabel,
        [.. hit.Notes.Select(note => new CarriedNoteRow(note.Label, note.Text, note.Pages is [var page, ..] ? page.Label : null))],
        [.. hit.Matches.SelectMany(match => match.Runs).Select(ForRun)],
        [.. hit.Before.Select(ForContext)],
        [.. hit.After.Select(ForContext)],
        [.. hit.Referrers.Select(ForContext)],
        JsonNames.Of(hit.Fragment),
        SourceRow.Of(hit.Source));

    private static MatchRow ForRun(MatchedRun run) =>
        new(run.Span.Start, run.Span.End, run.Words[0].Pages is [var page, ..] ? page.Label : null, SourceRow.Of(run.Source));

    private static ContextRow ForContext(ContextSentence sentence) =>
        new(sentence.Ordinal, JsonNames.Of(sentence.Plane), sentence.Text, Labels(sentence.Pages));

    private static SummaryRow Summary(SearchResults results) => new(
        "summary",
        results.Query.ToString(),
        results.Total,
        results.Count,
        [.. results.Unmatched.Select(clause => new UnmatchedRow(clause.Query.ToString(), [.. clause.NearForms.Select(form => new NearFormRow(form.Text, form.Sentences))]))],
        [.. results.Notices.Select(notice => new NoticeRow(notice.Query.ToString(), notice.Found, notice.Limit))]);

    private static string?[] Labels(IEnumerable<HitPage> pages) => [.. pages.Select(page => page.Label)];
}
