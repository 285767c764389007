using System.Runtime.CompilerServices;

namespace QuestSearch.Indexing;

/// <summary>Writes texts in the symbols of a table, each time the longest that the text goes on with. Keeps buffers between texts; not thread-safe.</summary>
internal sealed class SymbolEncoder(SymbolTrie trie)
{
    private byte[] _classes = new byte[256];
    private byte[] _codes = new byte[256 * SymbolCode.EscapeLength];

    /// <summary>Compresses a text.</summary>
    /// <returns>The codes, until the next text is compressed.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ReadOnlySpan<byte> Encode(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        ReadOnlySpan<byte> classes = Classify(text);
        Span<byte> codes = _codes;
        int written = 0;
        for (int i = 0, length; i < text.Length; i += length)
        {
            int symbol = trie.FindLongest(classes[i..], out length);
            if (symbol < 0)
            {
                symbol = trie.SingleOf(text[i]);
                length = 1;
            }

            if ((uint)symbol < SymbolCode.OneByteSymbols)
            {
                codes[written++] = (byte)symbol;
            }
            else if (symbol >= 0)
            {
                int rest = symbol - SymbolCode.OneByteSymbols;
                codes[written++] = (byte)(SymbolCode.OneByteSymbols + (rest >> 8));
                codes[written++] = (byte)rest;
            }
            else
            {
                codes[written++] = SymbolCode.Escape;
                codes[written++] = (byte)text[i];
                codes[written++] = (byte)(text[i] >> 8);
            }
        }

        return codes[..written];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ReadOnlySpan<byte> Classify(ReadOnlySpan<char> text)
    {
        Span<byte> classes = _classes.AsSpan(0, text.Length);
        for (int i = 0; i < classes.Length; i++)
        {
            classes[i] = trie.ClassOf(text[i]);
        }

        return classes;
    }

    private void Reserve(int length)
    {
        if (_classes.Length < length)
        {
            int capacity = Math.Max(length, _classes.Length * 2);
            _classes = new byte[capacity];
            _codes = new byte[checked(capacity * SymbolCode.EscapeLength)];
        }
    }
}
