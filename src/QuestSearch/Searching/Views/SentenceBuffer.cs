using QuestSearch.Analysis;
using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>The memory of a <see cref="SentenceView"/>, used again for the next one. Not thread-safe.</summary>
internal sealed class SentenceBuffer
{
    public StoredSentence Record { get; } = new();

    public TokenList Tokens { get; } = new();

    public List<SentenceWord> Words { get; } = [];

    /// <summary>The words with their forms, of a sentence with other forms of doubtful words.</summary>
    public List<PlacedWord> PlacedWords { get; } = [];

    /// <summary>For each position the index of its first word.</summary>
    public List<int> FirstWords { get; } = [];

    /// <summary>For lookups of pages; of no meaning between them.</summary>
    public List<int> Pages { get; } = [];
}
