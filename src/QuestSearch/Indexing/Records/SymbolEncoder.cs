using System.Runtime.CompilerServices;

namespace QuestSearch.Indexing;

/// <summary>Writes texts in the symbols of a table, in as few bytes as can be. Keeps buffers between texts; not thread-safe.</summary>
internal sealed class SymbolEncoder(SymbolTrie trie)
{
    private byte[] _classes = new byte[256];
    private int[] _lengths = new int[257];
    private Step[] _steps = new Step[256];

    /// <summary>Finds the shortest way to write a text, which <see cref="Write"/> then writes.</summary>
    /// <returns>The number of bytes.</returns>
    /// <remarks>From the end to the beginning: the shortest way from a character on is that of a symbol there and of what follows it.</remarks>
    // With loops in which a first book would spend its time before the runtime optimises them.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Measure(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        ReadOnlySpan<byte> classes = Classify(text);
        Span<int> lengths = _lengths.AsSpan(0, text.Length + 1);
        lengths[^1] = 0;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            int single = trie.SingleOf(text[i]);
            int shortest = lengths[i + 1] + (single < 0 ? SymbolCode.EscapeLength : SymbolCode.LengthOf(single));
            Step best = new(single, 1);
            SymbolTrie.Node node = i + 1 < classes.Length ? trie.Find(classes[i], classes[i + 1]) : default;
            for (int end = i + 2; node.Exists; end++)
            {
                int symbol = node.Symbol;
                if (symbol >= 0 && lengths[end] + SymbolCode.LengthOf(symbol) <= shortest)
                {
                    shortest = lengths[end] + SymbolCode.LengthOf(symbol);
                    best = new Step(symbol, end - i);
                }

                node = end < classes.Length ? trie.Find(node, classes[end]) : default;
            }

            lengths[i] = shortest;
            _steps[i] = best;
        }

        return lengths[0];
    }

    /// <summary>Writes the text that was measured last.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">Takes as many bytes as were measured.</param>
    public void Write(ReadOnlySpan<char> text, Span<byte> target)
    {
        int written = 0;
        for (int i = 0; i < text.Length; i += _steps[i].Length)
        {
            int symbol = _steps[i].Symbol;
            if (symbol < 0)
            {
                target[written++] = SymbolCode.Escape;
                target[written++] = (byte)text[i];
                target[written++] = (byte)(text[i] >> 8);
            }
            else if (symbol < SymbolCode.OneByteSymbols)
            {
                target[written++] = (byte)symbol;
            }
            else
            {
                int rest = symbol - SymbolCode.OneByteSymbols;
                target[written++] = (byte)(SymbolCode.OneByteSymbols + (rest >> 8));
                target[written++] = (byte)rest;
            }
        }
    }

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
        if (_steps.Length < length)
        {
            int capacity = Math.Max(length, _steps.Length * 2);
            _classes = new byte[capacity];
            _lengths = new int[capacity + 1];
            _steps = new Step[capacity];
        }
    }

    private readonly record struct Step(int Symbol, int Length);
}
