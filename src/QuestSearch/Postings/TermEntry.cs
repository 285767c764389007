namespace QuestSearch.Postings;

/// <summary>What the dictionary of a segment tells of a term.</summary>
/// <param name="Sentences">How many documents hold it.</param>
/// <param name="Occurrences">How often they hold it together; as many as <paramref name="Sentences"/> in a field without frequencies.</param>
/// <param name="Document">The document, when there is just one.</param>
/// <param name="DocumentsStart">Where its documents begin in the file of documents, when there are several.</param>
/// <param name="PositionsStart">Where its positions begin: in the file of positions or, when there is just one document, in the dictionary.</param>
internal readonly record struct TermEntry(int Sentences, long Occurrences, int Document, long DocumentsStart, long PositionsStart)
{
    /// <summary>How many blocks its documents take.</summary>
    public int BlockCount => (Sentences + BlockFormat.Capacity - 1) / BlockFormat.Capacity;
}
