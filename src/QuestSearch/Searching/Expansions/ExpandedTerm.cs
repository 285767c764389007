using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>A term of a segment that a pattern stands for.</summary>
/// <param name="Entry">Its entry.</param>
/// <param name="Length">How many positions it covers.</param>
/// <param name="Edits">How many edits away it is from the word of a fuzzy query; otherwise 0.</param>
/// <param name="Sentences">How many sentences of the segment hold it, removed ones left out; at least one.</param>
internal readonly record struct ExpandedTerm(TermEntry Entry, int Length, int Edits, int Sentences);
