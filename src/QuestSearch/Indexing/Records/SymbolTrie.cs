using System.Runtime.CompilerServices;

namespace QuestSearch.Indexing;

/// <summary>Finds the symbols of a table that a text begins with. Immutable and safe for use by several threads.</summary>
/// <remarks>
/// The characters of symbols of several characters are numbered from 1 on. A prefix of two characters is found in a table, a longer one by hashing: an entry holds the prefix before it,
/// the character that prolongs it, its own number and the symbol that ends there, so that a step is one look.
/// </remarks>
internal sealed class SymbolTrie
{
    private const int MostClasses = 128;
    private const int Slots = 1 << 15;
    private const int MostNodes = Slots / 2;
    private const int SlotShift = 32 - 15;
    private const uint HashFactor = 0x9E3779B1;

    private static readonly Lazy<SymbolTrie> OfEnglish = new(() => new SymbolTrie(SymbolTable.English));

    private readonly byte[] _classes = new byte[SymbolCode.CharacterEnd];
    private readonly short[] _singles = new short[SymbolCode.CharacterEnd];
    private readonly Node[] _pairs = new Node[MostClasses * MostClasses];
    private readonly Entry[] _entries = new Entry[Slots];
    private int _classCount;
    private int _nodeCount;

    public SymbolTrie(SymbolTable table)
    {
        Array.Fill(_singles, (short)-1);
        for (short symbol = 0; symbol < table.Count; symbol++)
        {
            Add(table[symbol], symbol);
        }
    }

    public static SymbolTrie English => OfEnglish.Value;

    /// <summary>The number of a character among those that stand in symbols of several characters; 0 for another.</summary>
    public byte ClassOf(char character) => character < SymbolCode.CharacterEnd ? _classes[character] : (byte)0;

    /// <summary>The symbol that is a character alone; -1 when there is none.</summary>
    public int SingleOf(char character) => character < SymbolCode.CharacterEnd ? _singles[character] : -1;

    /// <summary>Finds the longest symbol of several characters that a text begins with.</summary>
    /// <param name="classes">The text by the classes of its characters.</param>
    /// <param name="length">How many characters the symbol has.</param>
    /// <returns>The symbol; -1 when there is none.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int FindLongest(ReadOnlySpan<byte> classes, out int length)
    {
        length = 0;
        int longest = -1;
        Node node = classes.Length > 1 ? _pairs[(classes[0] * MostClasses) + classes[1]] : default;
        for (int end = 2; node.Exists; end++)
        {
            if (node.Symbol >= 0)
            {
                longest = node.Symbol;
                length = end;
            }

            node = end < classes.Length ? Prolong(node, classes[end]) : default;
        }

        return longest;
    }

    /// <summary>Finds the prefix that is one character longer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Node Prolong(Node shorter, byte next)
    {
        if (!shorter.MayGoOn(next))
        {
            return default;
        }

        uint key = KeyOf(shorter, next);
        for (uint slot = SlotOf(key); ; slot = (slot + 1) % Slots)
        {
            ref readonly Entry entry = ref _entries[slot];
            if (entry.Key == key || entry.Key == 0)
            {
                return entry.Node;
            }
        }
    }

    private static uint KeyOf(Node shorter, byte next) => ((uint)shorter.Number * MostClasses) + next;

    private static uint SlotOf(uint key) => (key * HashFactor) >> SlotShift;

    private void Add(ReadOnlySpan<char> symbol, short number)
    {
        if (symbol.Length == 1)
        {
            _singles[symbol[0]] = number;
            return;
        }

        ref Node node = ref _pairs[(Classify(symbol[0]) * MostClasses) + Classify(symbol[1])];
        Make(ref node);
        foreach (char next in symbol[2..])
        {
            node = ref Extend(ref node, Classify(next));
        }

        node = node with { SymbolNumber = (short)(number + 1) };
    }

    private byte Classify(char character)
    {
        ref byte found = ref _classes[character];
        if (found == 0)
        {
            found = ++_classCount < MostClasses ? (byte)_classCount : throw new ArgumentException("The table has too many characters in symbols of several.");
        }

        return found;
    }

    private ref Node Extend(ref Node shorter, byte next)
    {
        uint key = KeyOf(shorter, next);
        uint slot = SlotOf(key);
        while (_entries[slot].Key != 0 && _entries[slot].Key != key)
        {
            slot = (slot + 1) % Slots;
        }

        shorter = shorter.GoingOn(next);
        _entries[slot].Key = key;
        Make(ref _entries[slot].Node);
        return ref _entries[slot].Node;
    }

    private void Make(ref Node node)
    {
        if (!node.Exists)
        {
            node = ++_nodeCount < MostNodes ? new Node((ushort)_nodeCount, 0, 0) : throw new ArgumentException("The symbols of the table have too many beginnings.");
        }
    }

    /// <summary>A string that symbols begin with.</summary>
    /// <param name="Number">Its number from 1 on; 0 when no symbol begins so.</param>
    /// <param name="SymbolNumber">One more than the symbol that it is; 0 when it is none.</param>
    /// <param name="NextClasses">A bit for each class of a character that prolongs it, by the remainder of its division by 32.</param>
    public readonly record struct Node(ushort Number, short SymbolNumber, uint NextClasses)
    {
        public bool Exists => Number != 0;

        /// <summary>The symbol that it is; -1 when it is none.</summary>
        public int Symbol => SymbolNumber - 1;

        /// <summary>Whether a character of a class may prolong it; most of those that do not are told apart without a look into the table.</summary>
        public bool MayGoOn(byte next) => (NextClasses & (1u << next)) != 0;

        public Node GoingOn(byte next) => this with { NextClasses = NextClasses | (1u << next) };
    }

    private struct Entry
    {
        public uint Key;
        public Node Node;
    }
}
