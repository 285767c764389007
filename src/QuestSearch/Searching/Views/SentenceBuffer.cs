using QuestSearch.Analysis;
using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>The memory of a <see cref="SentenceView"/>, used again for the next one. Not thread-safe.</summary>
internal sealed class SentenceBuffer
{
    public StoredSentence Record { get; } = new();

    public TokenList Tokens { get; } = new();

    public List<PlacedWord> Words { get; } = [];

    /// <summary>For each position the index of its first word.</summary>
    public List<int> FirstWords { get; } = [];

    /// <summary>For lookups of pages; of no meaning between them.</summary>
    public List<int> Pages { get; } = [];
}
