using Lucene.Net.Index;

namespace QuestSearch.Postings;

/// <summary>
/// The form of a dictionary: blocks of ascending terms, each but the first of a block without the bytes that it shares with the one before; where each block begins; and a hash table
/// from the keys of terms to blocks, see <see cref="KeyTable"/>.
/// </summary>
internal static class DictionaryFormat
{
    /// <summary>How many terms a block has; the last one may have fewer.</summary>
    public const int BlockCapacity = 16;

    /// <summary>The most bytes that a term has: Lucene.Net takes none of more.</summary>
    public static int LongestTerm => IndexWriter.MAX_TERM_LENGTH;
}
