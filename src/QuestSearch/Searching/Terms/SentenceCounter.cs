using QuestSearch.Indexing;
using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>
/// Counts the sentences that hold a term. Removed ones do not count although their postings stay until the segment is merged, so that no score depends on merges. For one search, not
/// thread-safe.
/// </summary>
internal sealed class SentenceCounter(IndexSnapshot index, SearchBuffers buffers)
{
    private PostingsCursor? _cursor;

    /// <summary>Counts in one segment.</summary>
    /// <param name="segment">The place of the segment among those of the snapshot.</param>
    /// <param name="entry">The entry of the term; with no sentences when the segment does not hold it.</param>
    public int Count(int segment, TermEntry entry)
    {
        if (entry.Sentences == 0 || index.RemovedFrom(segment) is not { } removed)
        {
            return entry.Sentences;
        }

        _cursor ??= buffers.TakeCursor();
        _cursor.Open(index.Texts[segment]!, entry);
        return entry.Sentences - removed.CountIn(_cursor);
    }

    /// <summary>Counts in all segments.</summary>
    /// <param name="entries">The entries of the term, one for each segment.</param>
    public int Count(ReadOnlySpan<TermEntry> entries)
    {
        int count = 0;
        for (int i = 0; i < entries.Length; i++)
        {
            count += Count(i, entries[i]);
        }

        return count;
    }
}
