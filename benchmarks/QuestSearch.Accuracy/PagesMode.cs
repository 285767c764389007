using System.Text.Json;

namespace QuestSearch.Accuracy;

/// <summary>Reads the pages of a document, of which it is given the texts only, and writes its sentences for <c>score_pages.py</c>.</summary>
internal sealed class PagesMode : RowMode
{
    /// <inheritdoc/>
    public override string Name => "pages";

    /// <inheritdoc/>
    public override string Description => "reads typeset pages and writes their sentences with pages, notes and spans";

    /// <inheritdoc/>
    protected override void Predict(JsonElement row, Utf8JsonWriter prediction)
    {
        string[] pages = [.. row.GetProperty("pages").EnumerateArray().Select(page => page.GetProperty("text").GetString() ?? "")];
        Book book = PlainTextReader.Default.Read(string.Join('\f', pages));
        prediction.WriteString("id", row.GetProperty("id").GetString());
        prediction.WriteStartArray("sentences");
        foreach (Sentence sentence in SentenceSegmenter.Default.Segment(book))
        {
            prediction.WriteStartObject();
            Write(book, sentence, prediction);
            prediction.WriteEndObject();
        }

        prediction.WriteEndArray();
    }

    private static void Write(Book book, Sentence sentence, Utf8JsonWriter prediction)
    {
        TextFlow flow = book.FlowOf(sentence.Plane);
        prediction.WriteString("text", sentence.Span.In(flow.Text));
        prediction.WriteString("kind", sentence.Plane switch { Plane.Note => "note", Plane.Heading => "heading", _ => "body" });
        prediction.WriteStartArray("pages");
        foreach (int page in flow.PagesOf(sentence.Span))
        {
            prediction.WriteStringValue(book.Pages[page].Label ?? "");
        }

        prediction.WriteEndArray();
        prediction.WriteStartArray("notes");
        foreach (int reference in sentence.NoteReferences)
        {
            prediction.WriteStringValue(flow.NoteReferences[reference].Label);
        }

        prediction.WriteEndArray();
        prediction.WriteStartArray("spans");
        foreach (SourceSpan span in flow.Source.ToSource(sentence.Span))
        {
            WriteInPage(book, span, prediction);
        }

        prediction.WriteEndArray();
    }

    /// <summary>Writes a span as the scorer counts it: from the beginning of its page.</summary>
    private static void WriteInPage(Book book, SourceSpan span, Utf8JsonWriter prediction)
    {
        Page page = book.Pages.Last(page => page.Source.Start <= span.Start);
        prediction.WriteStartArray();
        prediction.WriteNumberValue(page.Ordinal);
        prediction.WriteNumberValue(span.Start - page.Source.Start);
        prediction.WriteNumberValue(span.End - page.Source.Start);
        prediction.WriteEndArray();
    }
}
