using System.Text.Json;

namespace QuestSearch.Searching;

/// <summary>Writes the members of a hit.</summary>
internal static class HitJson
{
    public static void Write(Utf8JsonWriter writer, Hit hit)
    {
        writer.WriteString("kind", "hit");
        writer.WriteString("book", hit.BookId);
        writer.WriteString("citation", hit.Citation.ToString());
        writer.WriteNumber("score", hit.Score);
        writer.WriteNumber("ordinal", hit.Ordinal);
        writer.WriteString("plane", NameOf(hit.Plane));
        writer.WriteString("text", hit.Text);
        WritePages(writer, hit.Pages);
        writer.WriteStrings("sections", hit.Sections);
        writer.WriteString("note", hit.NoteLabel);
        writer.WriteObjects("notes", hit.Notes, WriteNote);
        writer.WriteObjects("matches", hit.Matches.SelectMany(match => match.Runs), WriteRun);
        WriteSource(writer, hit.Source);
        writer.WriteObjects("referrers", hit.Referrers, WriteSentence);
        writer.WriteObjects("before", hit.Before, WriteSentence);
        writer.WriteObjects("after", hit.After, WriteSentence);
    }

    private static string NameOf(Plane plane) => plane switch
    {
        Plane.Body => "body",
        Plane.Note => "note",
        Plane.Heading => "heading",
        _ => throw new ArgumentOutOfRangeException(nameof(plane), plane, "There is no such plane."),
    };

    private static void WriteNote(Utf8JsonWriter writer, CarriedNote note)
    {
        writer.WriteString("label", note.Label);
        writer.WriteString("text", note.Text);
        writer.WriteString("page", note.Pages.Count > 0 ? note.Pages[0].Label : null);
    }

    private static void WriteRun(Utf8JsonWriter writer, MatchedRun run)
    {
        writer.WriteNumber("start", run.Span.Start);
        writer.WriteNumber("end", run.Span.End);
        EquatableList<HitPage> pages = run.Words[0].Pages;
        writer.WriteString("page", pages.Count > 0 ? pages[0].Label : null);
        WriteSource(writer, run.Source);
    }

    private static void WriteSentence(Utf8JsonWriter writer, ContextSentence sentence)
    {
        writer.WriteNumber("ordinal", sentence.Ordinal);
        writer.WriteString("plane", NameOf(sentence.Plane));
        writer.WriteString("text", sentence.Text);
        WritePages(writer, sentence.Pages);
    }

    private static void WritePages(Utf8JsonWriter writer, IEnumerable<HitPage> pages) => writer.WriteStrings("pages", pages.Select(page => page.Label));

    private static void WriteSource(Utf8JsonWriter writer, IEnumerable<SourceSpan> source) => writer.WriteObjects("source", source, (_, span) =>
    {
        writer.WriteNumber("file", span.File);
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("end", span.End);
    });
}
