using System.Numerics;
using Lucene.Net.Index;

namespace QuestSearch.Postings;

/// <summary>
/// The form of a dictionary: blocks of ascending terms, each but the first of a block without the bytes that it shares with the one before; where each block begins; and a hash table
/// from the keys of terms to blocks. A slot of the table has 24 bits for the block, plus one, and 8 bits of the hash, which spare a look into the block where they differ.
/// </summary>
internal static class DictionaryFormat
{
    /// <summary>How many terms a block has; the last one may have fewer.</summary>
    public const int BlockCapacity = 16;

    public const int SlotSize = sizeof(uint);

    /// <summary>The most bytes that a term has: Lucene.Net takes none of more.</summary>
    public static int LongestTerm => IndexWriter.MAX_TERM_LENGTH;

    private const int BlockBits = 24;

    /// <summary>The most blocks that the slots can name.</summary>
    public const int MostBlocks = (1 << BlockBits) - 1;

    /// <summary>The slot where the search for a hash begins.</summary>
    public static int FirstSlot(uint hash, int slotCount) => (int)(hash & (uint)(slotCount - 1));

    public static uint Slot(uint hash, int block) => (hash >> BlockBits << BlockBits) | (uint)(block + 1);

    public static bool MayHold(uint slot, uint hash) => slot >> BlockBits == hash >> BlockBits;

    public static int BlockOf(uint slot) => (int)(slot & MostBlocks) - 1;

    /// <summary>A power of two that leaves at least a quarter of the slots empty.</summary>
    public static int SlotCount(int keys) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, checked(keys / 3 * 4) + 2));
}
