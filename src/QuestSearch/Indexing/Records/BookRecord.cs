namespace QuestSearch.Indexing;

/// <summary>What an index keeps of a book besides its sentences.</summary>
internal sealed class BookRecord
{
    public required string Id { get; init; }

    public required BookMetadata Metadata { get; init; }

    public required IReadOnlyList<SourceFile> Files { get; init; }

    /// <summary>The pages by ordinal.</summary>
    public required IReadOnlyList<PageRecord> Pages { get; init; }

    /// <summary>The sections by ordinal.</summary>
    public required IReadOnlyList<SectionRecord> Sections { get; init; }

    /// <summary>The notes by ordinal.</summary>
    public required IReadOnlyList<NoteRecord> Notes { get; init; }

    /// <summary>The number of sentences in both planes; those of the notes come last.</summary>
    public required int SentenceCount { get; init; }

    /// <summary>The number of sentences in the body, headings included, which is the ordinal of the first sentence of the notes.</summary>
    public required int BodySentenceCount { get; init; }
}
