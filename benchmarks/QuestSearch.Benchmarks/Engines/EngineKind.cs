namespace QuestSearch.Benchmarks.Engines;

/// <summary>The engines that are measured.</summary>
public enum EngineKind
{
    /// <summary>QuestSearch: hits with text, pages, exact spans, notes and citation.</summary>
    QuestSearch,

    /// <summary>Lucene.Net as a good developer uses it without QuestSearch: hits with text and page.</summary>
    LuceneNet,

    /// <summary>The full-text extension of SQLite: hits with text and page.</summary>
    SqliteFts5,
}
