namespace QuestSearch.Postings;

/// <summary>The occurrences of a term in one document among those of its block.</summary>
/// <param name="First">How many there are in the documents before.</param>
/// <param name="Count">How many there are in the document.</param>
/// <param name="InBlock">How many there are in the block.</param>
internal readonly record struct OccurrenceRange(long First, int Count, long InBlock);
