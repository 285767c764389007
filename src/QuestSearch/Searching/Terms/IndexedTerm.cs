using QuestSearch.Analysis;
using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>A term of the index that stands for a word of a query.</summary>
/// <param name="Text">The term.</param>
/// <param name="Entries">Its entries, one for each segment; with no sentences where a segment does not hold it.</param>
/// <param name="Sentences">How many sentences hold it, removed ones left out; at least one.</param>
internal readonly record struct IndexedTerm(string Text, TermEntry[] Entries, int Sentences)
{
    /// <summary>How many positions it covers: one, or as many as a compound has parts.</summary>
    public int Length { get; } = LengthOf(IndexTerm.FoldedOf(Text));

    /// <summary>Counts the parts of a folded word.</summary>
    public static int LengthOf(ReadOnlySpan<char> folded) => 1 + folded.Count('-');
}
