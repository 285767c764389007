namespace QuestSearch;

/// <summary>Counts of what an index holds. Immutable.</summary>
public sealed record IndexStatistics
{
    internal IndexStatistics()
    {
    }

    /// <summary>Gets the number of books.</summary>
    public int BookCount { get; internal init; }

    /// <summary>Gets the number of pages of all books.</summary>
    public int PageCount { get; internal init; }

    /// <summary>Gets the number of notes of all books.</summary>
    public int NoteCount { get; internal init; }

    /// <summary>Gets the number of sentences of all books, those of headings and notes included.</summary>
    public int SentenceCount { get; internal init; }

    /// <summary>Gets the size of the index in bytes, what removed books still take up included.</summary>
    public long SizeInBytes { get; internal init; }

    /// <summary>Gets the language whose stems are searched, as a BCP 47 tag; <c>und</c> for none.</summary>
    public required string Language { get; init; }

    /// <summary>Gets the version of the index format.</summary>
    public int FormatVersion { get; internal init; }

    /// <summary>Gets the fingerprint of the rules that the words were made by; indexes that differ in it cannot share queries' words.</summary>
    public required string Analysis { get; init; }
}
