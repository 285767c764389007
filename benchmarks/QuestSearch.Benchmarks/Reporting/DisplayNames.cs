using QuestSearch.Benchmarks.Engines;
using QuestSearch.Benchmarks.Queries;

namespace QuestSearch.Benchmarks.Reporting;

/// <summary>The names that tables and charts give to engines and classes.</summary>
internal static class DisplayNames
{
    public static string DisplayName(this EngineKind engine) => engine switch
    {
        EngineKind.LuceneNet => "Lucene.Net",
        EngineKind.SqliteFts5 => "SQLite FTS5",
        _ => $"{engine}",
    };

    public static string DisplayName(this QueryClass queryClass) => queryClass switch
    {
        QueryClass.WordHigh => "word, high",
        QueryClass.WordMiddle => "word, middle",
        QueryClass.WordLow => "word, low",
        QueryClass.And => "a & b",
        QueryClass.Or => "a | b",
        QueryClass.PhraseOfTwo => "phrase of 2",
        QueryClass.PhraseOfThree => "phrase of 3",
        QueryClass.SloppyPhrase => "phrase, slop 5",
        QueryClass.Near => "near, within 5",
        QueryClass.Prefix => "prefix of 4",
        QueryClass.Fuzzy => "fuzzy, 1 edit",
        QueryClass.NoteJoin => "note join",
        _ => $"{queryClass}",
    };
}
