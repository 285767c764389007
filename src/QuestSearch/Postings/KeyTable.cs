using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuestSearch.Postings;

/// <summary>
/// A hash table from keys to blocks of a dictionary, in groups of slots that are looked through at once, as in Abseil's “Swiss tables”: a byte of the hash for each slot, 0 for an empty
/// one; then for each slot the block and eight more bits of the hash.
/// </summary>
internal readonly ref struct KeyTable
{
    /// <summary>How many slots are looked through at once.</summary>
    public const int GroupSize = 16;

    /// <summary>How many bytes a slot takes.</summary>
    public const int SlotSize = sizeof(byte) + sizeof(uint);

    /// <summary>The most blocks that the slots can name.</summary>
    public const int MostBlocks = 1 << BlockBits;

    /// <summary>The most slots of a table: the greatest power of two of which the bytes can be counted.</summary>
    public const int MostSlots = 1 << 28;

    /// <summary>The most keys that leave a quarter of so many slots empty.</summary>
    public const int MostKeys = (MostSlots / 4 * 3) - 1;

    private const int BlockBits = 24;
    private const int TagShift = 56;
    private const int CheckShift = 48;

    private readonly ReadOnlySpan<byte> _tags;
    private readonly ReadOnlySpan<uint> _slots;

    /// <param name="bytes">The table.</param>
    /// <param name="slotCount">How many slots it has: a power of two, not less than a group.</param>
    public KeyTable(ReadOnlySpan<byte> bytes, int slotCount)
    {
        _tags = bytes[..slotCount];

        // They may begin at any byte: x64 and Arm64 load four bytes from anywhere.
        _slots = MemoryMarshal.Cast<byte, uint>(bytes[slotCount..]);
    }

    /// <summary>A power of two that leaves at least a quarter of the slots empty.</summary>
    public static int SlotCount(int keys) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(GroupSize, checked(keys / 3 * 4) + 2));

    /// <summary>The group where the search for a hash begins; the others follow.</summary>
    public static int FirstGroup(ulong hash, int slotCount) => (int)(hash & (ulong)((slotCount / GroupSize) - 1));

    /// <summary>The byte that tells most hashes from others.</summary>
    public static byte TagOf(ulong hash) => Math.Max((byte)1, (byte)(hash >> TagShift));

    public static uint Slot(ulong hash, int block) => (CheckOf(hash) << BlockBits) | (uint)block;

    /// <summary>Tells whether the dictionary may hold a key; of those that it does not hold nearly all are told apart by one look at the tags.</summary>
    public bool MayHold(ulong hash)
    {
        Vector128<byte> tags = TagsOf(FirstGroup(hash, _tags.Length));
        bool isAbsent = !Vector128.EqualsAny(tags, Vector128.Create(TagOf(hash))) && Vector128.EqualsAny(tags, Vector128<byte>.Zero);
        return !isAbsent && Find(hash).MoveNext();
    }

    /// <summary>Finds the blocks where the key of a hash may be.</summary>
    public Candidates Find(ulong hash) => new(this, hash);

    private static uint CheckOf(ulong hash) => (byte)(hash >> CheckShift);

    private Vector128<byte> TagsOf(int group) => Vector128.Create(_tags.Slice(group * GroupSize, GroupSize));

    /// <summary>Walks the blocks where a key may be.</summary>
    public ref struct Candidates(KeyTable table, ulong hash)
    {
        private readonly KeyTable _table = table;
        private readonly int _lastGroup = (table._tags.Length / GroupSize) - 1;
        private int _group = FirstGroup(hash, table._tags.Length) - 1;
        private int _groupsLeft = table._tags.Length / GroupSize;
        private uint _matches;

        /// <summary>The block reached.</summary>
        public int Current { get; private set; }

        /// <returns>False when there is none.</returns>
        public bool MoveNext()
        {
            while (true)
            {
                while (_matches != 0)
                {
                    uint slot = _table._slots[(_group * GroupSize) + BitOperations.TrailingZeroCount(_matches)];
                    _matches &= _matches - 1;
                    if (slot >> BlockBits == CheckOf(hash))
                    {
                        Current = (int)(slot & (MostBlocks - 1));
                        return true;
                    }
                }

                if (_groupsLeft == 0)
                {
                    return false;
                }

                _group = (_group + 1) & _lastGroup;
                Vector128<byte> tags = _table.TagsOf(_group);
                _matches = Vector128.Equals(tags, Vector128.Create(TagOf(hash))).ExtractMostSignificantBits();
                _groupsLeft = Vector128.EqualsAny(tags, Vector128<byte>.Zero) ? 0 : _groupsLeft - 1;
            }
        }
    }
}
