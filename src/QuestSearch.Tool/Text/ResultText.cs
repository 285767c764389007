using System.Globalization;
using Spectre.Console;

namespace QuestSearch.Tool.Text;

/// <summary>Shows a person the results of a search.</summary>
internal sealed class ResultText(IAnsiConsole console)
{
    private readonly TextLines _lines = new(console);

    /// <summary>Stands around matches where there are no colours.</summary>
    private readonly string _mark = console.Profile.Capabilities.Ansi ? "" : "**";

    public void Write(SearchResults results)
    {
        foreach (Hit hit in results)
        {
            WriteHit(hit);
            _lines.Blank();
        }

        foreach (ExpansionNotice notice in results.Notices)
        {
            _lines.Line(0, (string.Create(CultureInfo.InvariantCulture, $"{notice.Query} stands for {notice.Found:N0} words, of which the {notice.Limit:N0} most frequent were searched for."), Styles.Aside));
        }

        if (results.Total == 0)
        {
            WriteNothingFound(results);
        }
        else
        {
            string shown = results.Count < results.Total ? string.Create(CultureInfo.InvariantCulture, $"; {results.Count:N0} shown") : "";
            _lines.Line(0, ($"{Counted.Of(results.Total, "sentence")} found{shown}.", Styles.Plain));
        }
    }

    private void WriteHit(Hit hit)
    {
        _lines.Line(0, (hit.Citation.ToString(), Styles.Citation));
        foreach (ContextSentence sentence in hit.Before)
        {
            WriteAside(sentence.Text);
        }

        _lines.Line(1, [.. Pieces(hit)]);
        foreach (ContextSentence sentence in hit.After)
        {
            WriteAside(sentence.Text);
        }

        foreach (CarriedNote note in hit.Notes)
        {
            WriteAside(note.Text is { } text ? $"n. {note.Label}: {text}" : $"n. {note.Label} (not in the book as read)", depth: 2);
        }

        foreach (ContextSentence sentence in hit.Referrers)
        {
            WriteAside($"referred to by: {sentence.Text}", depth: 2);
        }
    }

    private IEnumerable<(string Text, Style Style)> Pieces(Hit hit)
    {
        int end = 0;
        foreach (TextSpan span in hit.Matches.SelectMany(match => match.Runs).Select(run => run.Span).OrderBy(span => span.Start))
        {
            int start = Math.Max(span.Start, end);
            if (span.End <= start)
            {
                continue;
            }

            yield return (OnOneLine(hit.Text[end..start]), Styles.Plain);
            yield return (OnOneLine($"{_mark}{hit.Text[start..span.End]}{_mark}"), Styles.Match);
            end = span.End;
        }

        yield return (OnOneLine(hit.Text[end..]), Styles.Plain);
    }

    private void WriteNothingFound(SearchResults results)
    {
        UnmatchedClause? whole = results.Unmatched.FirstOrDefault(clause => clause.Query.Equals(results.Query));
        _lines.Line(0, ($"Nothing matches {results.Query}.{SimilarWords(whole)}", Styles.Plain));
        foreach (UnmatchedClause clause in results.Unmatched.Where(clause => clause != whole))
        {
            _lines.Line(1, ($"{clause.Query} matches nothing by itself.{SimilarWords(clause)}", Styles.Plain));
        }
    }

    private static string SimilarWords(UnmatchedClause? clause) => clause is { NearForms: { Count: > 0 } forms }
        ? $" Similar words: {string.Join(", ", forms.Select(form => $"{form.Text} ({Counted.Of(form.Sentences, "sentence")})"))}."
        : "";

    private void WriteAside(string text, int depth = 1) => _lines.Line(depth, (OnOneLine(text), Styles.Aside));

    private static string OnOneLine(string text) => text.ReplaceLineEndings(" ");
}
