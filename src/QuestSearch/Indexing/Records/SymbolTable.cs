using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace QuestSearch.Indexing;

/// <summary>
/// The strings that a compressed text is made of (Boncz, Neumann and Leis, "FSST: Fast Random Access String Compression", VLDB 2020), in the order of their codes: of at least one and at most
/// <see cref="SymbolCode.LongestSymbol"/> characters. Here the table is one for all texts, and part of the format of the index. Immutable and safe for use by several threads.
/// </summary>
internal sealed class SymbolTable
{
    private const string EnglishName = "QuestSearch.symbols-en";
    private const int CopyWidth = 16;
    private const int LengthBits = 4;

    private static readonly Lazy<SymbolTable> Shipped = new(LoadEnglish);

    private readonly char[] _characters;
    private readonly int[] _places = new int[SymbolCode.MostSymbols];

    // Invariant: each place is an offset and a length within the characters, the last CopyWidth of which belong to no symbol.
    private SymbolTable(ReadOnlySpan<char> lines)
    {
        _characters = new char[lines.Length + CopyWidth];
        int length = 0;
        for (int end = lines.IndexOf('\n'); end >= 0; end = lines.IndexOf('\n'))
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(end, SymbolCode.LongestSymbol);
            lines[..end].CopyTo(_characters.AsSpan(length));
            _places[Count++] = (length << LengthBits) | end;
            length += end;
            lines = lines[(end + 1)..];
        }
    }

    /// <summary>The table for English prose, which serves texts in other Latin languages less well.</summary>
    public static SymbolTable English => Shipped.Value;

    public int Count { get; private set; }

    public ReadOnlySpan<char> this[int symbol] => _characters.AsSpan(_places[symbol] >> LengthBits, LengthAt(symbol));

    /// <summary>Reads a table from its symbols, each followed by a line break.</summary>
    public static SymbolTable Of(string lines) => new(lines);

    /// <summary>The number of characters that a text of so many bytes may need while it is read.</summary>
    public static int CapacityFor(int encodedLength) => checked((encodedLength * SymbolCode.LongestSymbol) + CopyWidth);

    /// <summary>Reads a compressed text.</summary>
    /// <param name="encoded">The text.</param>
    /// <param name="target">Takes the characters; of at least <see cref="CapacityFor"/> characters.</param>
    /// <returns>The number of characters.</returns>
    /// <exception cref="InvalidDataException">The text is cut short or has a code that no symbol has.</exception>
    public int Decode(ReadOnlySpan<byte> encoded, Span<char> target)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(target.Length, CapacityFor(encoded.Length));
        ref ushort source = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(_characters));
        ref ushort output = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(target));
        int length = 0;
        for (int i = 0; i < encoded.Length;)
        {
            int code = encoded[i++];
            if (code == SymbolCode.Escape)
            {
                target[length++] = ReadEscaped(encoded, ref i);
                continue;
            }

            if (code >= SymbolCode.OneByteSymbols)
            {
                code = SecondByteOf(code, encoded, ref i);
            }

            int place = _places[code];

            // In bounds: CopyWidth characters follow every place in the table; in the target, each code read so far has added at most LongestSymbol characters a byte, so that CopyWidth are left.
            Vector256.LoadUnsafe(ref source, (nuint)(place >> LengthBits)).StoreUnsafe(ref output, (nuint)length);
            length += CheckLength(place);
        }

        return length;
    }

    private static int SecondByteOf(int first, ReadOnlySpan<byte> encoded, ref int index) => index < encoded.Length
        ? SymbolCode.OneByteSymbols + ((first - SymbolCode.OneByteSymbols) << 8) + encoded[index++]
        : throw Malformed();

    private static char ReadEscaped(ReadOnlySpan<byte> encoded, ref int index)
    {
        if (index + 1 >= encoded.Length)
        {
            throw Malformed();
        }

        char unit = (char)(encoded[index] | (encoded[index + 1] << 8));
        index += 2;
        return unit;
    }

    private static int CheckLength(int place)
    {
        int length = place & ((1 << LengthBits) - 1);
        return length > 0 ? length : throw Malformed();
    }

    private static InvalidDataException Malformed() => new("A compressed text of the index is cut short or malformed.");

    private static SymbolTable LoadEnglish()
    {
        using Stream resource = typeof(SymbolTable).Assembly.GetManifestResourceStream(EnglishName)!;
        byte[] bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return new SymbolTable(Encoding.UTF8.GetString(bytes));
    }

    private int LengthAt(int symbol) => _places[symbol] & ((1 << LengthBits) - 1);
}
