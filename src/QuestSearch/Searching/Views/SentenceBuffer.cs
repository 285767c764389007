using QuestSearch.Analysis;
using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>The memory of a <see cref="SentenceView"/>, used again for the next one. Not thread-safe.</summary>
internal sealed class SentenceBuffer
{
    public StoredSentence Record { get; } = new();

    public TokenList Tokens { get; } = new();

    /// <summary>The words with their forms, of a sentence with other forms of doubtful words.</summary>
    public List<PlacedWord> PlacedWords { get; } = [];

    /// <summary>The places of these words.</summary>
    public List<Token> PlacesOfWords { get; } = [];

    /// <summary>For lookups of pages; of no meaning between them.</summary>
    public List<int> Pages { get; } = [];
}
