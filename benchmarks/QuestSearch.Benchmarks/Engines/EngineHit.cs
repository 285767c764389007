namespace QuestSearch.Benchmarks.Engines;

/// <summary>What the caller of an engine is shown of a hit.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Page">The label of its page; from QuestSearch, the citation that names book, pages and notes.</param>
internal readonly record struct EngineHit(string Text, string Page);
