using QuestSearch.Indexing;

namespace QuestSearch.Accuracy;

/// <summary>Takes texts apart into symbols, in as few bytes as can be.</summary>
internal sealed class SymbolParser
{
    private readonly Dictionary<(int Node, char Next), int> _children = [];
    private readonly List<int> _symbolAt = [-1];
    private readonly int[] _costs;
    private int[] _lengths = new int[1024];
    private int[] _picks = new int[1024];

    /// <param name="symbols">The symbols.</param>
    /// <param name="costOf">The bytes that each of them takes.</param>
    public SymbolParser(IReadOnlyList<string> symbols, Func<int, int> costOf)
    {
        Symbols = symbols;
        _costs = [.. Enumerable.Range(0, symbols.Count).Select(costOf)];
        for (int symbol = 0; symbol < symbols.Count; symbol++)
        {
            Add(symbols[symbol], symbol);
        }
    }

    public IReadOnlyList<string> Symbols { get; }

    /// <summary>Counts the symbols of a text.</summary>
    public void Count(string text, long[] counts)
    {
        Parse(text, without: -1);
        for (int i = 0; i < text.Length;)
        {
            int symbol = _picks[i];
            i += symbol < 0 ? 1 : Symbols[symbol].Length;
            if (symbol >= 0)
            {
                counts[symbol]++;
            }
        }
    }

    /// <summary>The bytes that a symbol saves wherever it stands.</summary>
    public int SavingOf(int symbol) => Math.Max(0, Parse(Symbols[symbol], symbol) - _costs[symbol]);

    private int Parse(string text, int without)
    {
        if (_picks.Length <= text.Length)
        {
            _lengths = new int[text.Length * 2];
            _picks = new int[text.Length * 2];
        }

        _lengths[text.Length] = 0;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            _lengths[i] = _lengths[i + 1] + SymbolCode.EscapeLength;
            _picks[i] = -1;
            int node = 0;
            for (int end = i; end < text.Length && _children.TryGetValue((node, text[end]), out node); end++)
            {
                int symbol = _symbolAt[node];
                if (symbol >= 0 && symbol != without && _costs[symbol] + _lengths[end + 1] <= _lengths[i])
                {
                    _lengths[i] = _costs[symbol] + _lengths[end + 1];
                    _picks[i] = symbol;
                }
            }
        }

        return _lengths[0];
    }

    private void Add(string text, int symbol)
    {
        int node = 0;
        foreach (char character in text)
        {
            if (!_children.TryGetValue((node, character), out int next))
            {
                next = _symbolAt.Count;
                _symbolAt.Add(-1);
                _children.Add((node, character), next);
            }

            node = next;
        }

        _symbolAt[node] = symbol;
    }
}
