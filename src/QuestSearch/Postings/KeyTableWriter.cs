using System.Runtime.CompilerServices;
using Lucene.Net.Store;

namespace QuestSearch.Postings;

/// <summary>Gathers the keys of a dictionary and writes their <see cref="KeyTable"/>.</summary>
internal sealed class KeyTableWriter
{
    private readonly List<(ulong Hash, int Block)> _keys = [];

    /// <summary>How many keys were added.</summary>
    public int Count => _keys.Count;

    /// <summary>Adds a key that was not added before.</summary>
    public void Add(ReadOnlySpan<byte> key, int block) => _keys.Add((TermKey.Hash(key), block));

    /// <returns>How many slots the table has.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Write(IndexOutput file)
    {
        int slotCount = KeyTable.SlotCount(_keys.Count);
        byte[] tags = new byte[slotCount];
        uint[] slots = new uint[slotCount];
        foreach ((ulong hash, int block) in _keys)
        {
            int slot = FindEmpty(tags, KeyTable.FirstGroup(hash, slotCount));
            tags[slot] = KeyTable.TagOf(hash);
            slots[slot] = KeyTable.Slot(hash, block);
        }

        ByteBuffer bytes = new();
        bytes.Write(tags);
        foreach (uint slot in slots)
        {
            bytes.WriteInt32((int)slot);
        }

        bytes.CopyTo(file);
        return slotCount;
    }

    private static int FindEmpty(byte[] tags, int group)
    {
        int start = group * KeyTable.GroupSize;
        int place;
        while ((place = tags.AsSpan(start, KeyTable.GroupSize).IndexOf((byte)0)) < 0)
        {
            start = (start + KeyTable.GroupSize) & (tags.Length - 1);
        }

        return start + place;
    }
}
