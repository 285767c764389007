namespace QuestSearch.Tool.Json;

internal sealed record CarriedNoteRow(string Label, string? Text, string? Page);

/// <summary>Matched words that follow one another; a match of words far apart gives several rows.</summary>
internal sealed record MatchRow(int Start, int End, string? Page, IReadOnlyList<SourceRow> Source);

internal sealed record ContextRow(int Ordinal, string Plane, string Text, IReadOnlyList<string?> Pages);

internal sealed record HitRow(
    string Kind,
    string Book,
    string Citation,
    float Score,
    int Ordinal,
    string Text,
    IReadOnlyList<string?> Pages,
    string Plane,
    IReadOnlyList<string> Sections,
    string? Note,
    IReadOnlyList<CarriedNoteRow> Notes,
    IReadOnlyList<MatchRow> Matches,
    IReadOnlyList<ContextRow> Before,
    IReadOnlyList<ContextRow> After,
    IReadOnlyList<ContextRow> Referrers,
    string? Fragment,
    IReadOnlyList<SourceRow> Source);

internal sealed record NearFormRow(string Text, int Sentences);

internal sealed record UnmatchedRow(string Query, IReadOnlyList<NearFormRow> NearForms);

internal sealed record NoticeRow(string Query, int Found, int Limit);

internal sealed record SummaryRow(
    string Kind,
    string Query,
    int Total,
    int Shown,
    IReadOnlyList<UnmatchedRow> Unmatched,
    IReadOnlyList<NoticeRow> Notices);
