namespace QuestSearch.Postings;

/// <summary>The postings of some successive documents, term by term, see <see cref="InvertedPostings"/>.</summary>
/// <param name="before">The document before the first; -1 for none.</param>
/// <param name="starts">Where the postings of each term begin and, at the end, where those of the last one end. Terms with higher numbers have none.</param>
/// <param name="bytes">The postings.</param>
internal sealed class PostingsChunk(int before, int[] starts, byte[] bytes)
{
    public int Before => before;

    public int Length => bytes.Length;

    /// <summary>The postings of a term; empty when it has none here.</summary>
    public ReadOnlySpan<byte> Of(int term) => term + 1 < starts.Length ? bytes.AsSpan(starts[term]..starts[term + 1]) : [];
}
