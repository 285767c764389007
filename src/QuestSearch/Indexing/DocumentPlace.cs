namespace QuestSearch.Indexing;

/// <summary>Where a document lies in a snapshot.</summary>
/// <param name="Segment">The place of its segment among those of the snapshot.</param>
/// <param name="Document">The document, counted from the start of the segment.</param>
/// <param name="Book">The place of its book among those of the segment.</param>
internal readonly record struct DocumentPlace(int Segment, int Document, int Book);
