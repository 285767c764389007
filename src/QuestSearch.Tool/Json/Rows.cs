namespace QuestSearch.Tool.Json;

/// <summary>A range of characters of a source file; in rows whose book names its files, <c>file</c> is the index among them.</summary>
internal sealed record SourceRow(int File, int Start, int End)
{
    public static SourceRow Of(SourceSpan span) => new(span.File, span.Start, span.End);

    public static SourceRow[] Of(IEnumerable<SourceSpan> spans) => [.. spans.Select(Of)];
}

internal sealed record FileRow(string Name, string? Encoding, int Length);

internal sealed record BookRow(string Kind, string Book, string? Title, IReadOnlyList<string> Authors, int? Year, string? Language, IReadOnlyList<FileRow> Files);

internal sealed record PageRow(string Kind, string Book, int Ordinal, string? Label, string Origin, string? PrintedLabel, string? Head, string? Foot, SourceRow Source);

internal sealed record SentenceRow(
    string Kind,
    string Book,
    int Ordinal,
    string Plane,
    string Text,
    IReadOnlyList<string?> Pages,
    IReadOnlyList<string> Notes,
    string? Section,
    int Paragraph,
    string? Fragment,
    IReadOnlyList<SourceRow> Source);

internal sealed record NoteRow(
    string Kind,
    string Book,
    int Ordinal,
    string Label,
    string Place,
    string Text,
    IReadOnlyList<string?> Pages,
    IReadOnlyList<int> Sentences,
    IReadOnlyList<SourceRow> Source);

internal sealed record LogRow(string Kind, string Book, string Decision, SourceRow Source, string? Removed, string Reason, float Confidence);
