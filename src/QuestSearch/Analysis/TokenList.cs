using System.Runtime.CompilerServices;

namespace QuestSearch.Analysis;

/// <summary>The tokens of one text, in the order of their positions, a compound right after its first part. A buffer to be used again for the next text; not safe for several threads.</summary>
/// <param name="capacity">For how many tokens there is room at first.</param>
internal sealed class TokenList(int capacity = 64)
{
    private Token[] _tokens = new Token[capacity];

    public int Count { get; private set; }

    /// <summary>The number of positions that the tokens take together.</summary>
    public int PositionCount { get; private set; }

    public Token this[int index] => _tokens[index];

    public ReadOnlySpan<Token> Items => _tokens.AsSpan(0, Count);

    public void Clear()
    {
        Count = 0;
        PositionCount = 0;
    }

    /// <summary>Adds a word at the next free position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddWord(int start, int end)
    {
        Reserve();
        _tokens[Count++] = new Token(start, end, PositionCount++, 1);
    }

    /// <summary>Adds a compound of which the parts, from the token at <paramref name="firstPart"/> to the last one, have been added.</summary>
    public void AddCompound(int firstPart)
    {
        Token first = _tokens[firstPart];
        Insert(firstPart + 1, new Token(first.Start, _tokens[Count - 1].End, first.Position, Count - firstPart));
    }

    /// <summary>The index of the first token that starts at a character or after it; <see cref="Count"/> when there is none.</summary>
    public int FirstStartingAt(int start)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_tokens[middle].Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private void Insert(int index, Token token)
    {
        Reserve();
        Array.Copy(_tokens, index, _tokens, index + 1, Count - index);
        _tokens[index] = token;
        Count++;
    }

    private void Reserve()
    {
        if (Count == _tokens.Length)
        {
            Array.Resize(ref _tokens, Count * 2);
        }
    }
}
