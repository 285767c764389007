namespace QuestSearch.Reading.PlainText.Hyphens;

/// <summary>A word broken by a hyphen at a line end: <c>eight-</c> and <c>and-forty</c>.</summary>
internal readonly ref struct BrokenWord(ReadOnlySpan<char> left, ReadOnlySpan<char> right, char hyphen)
{
    /// <summary>The characters before the hyphen, back to the white space or dash before them.</summary>
    public ReadOnlySpan<char> Left { get; } = left;

    /// <summary>The characters at the start of the next line, up to white space, dash or closing punctuation.</summary>
    public ReadOnlySpan<char> Right { get; } = right;

    /// <summary>The hyphen as printed.</summary>
    public char Hyphen { get; } = hyphen;

    /// <summary>The last part of <see cref="Left"/>, after any earlier hyphen.</summary>
    public ReadOnlySpan<char> LastPart => Left[(Left.LastIndexOfAny('-', '\u2010') + 1)..];

    /// <summary>The first part of <see cref="Right"/>, before any later hyphen.</summary>
    public ReadOnlySpan<char> FirstPart
    {
        get
        {
            int end = Right.IndexOfAny('-', '\u2010');
            return end < 0 ? Right : Right[..end];
        }
    }

    /// <summary>Finds the word that two lines break; false when the first does not end with a hyphen after a letter or digit.</summary>
    public static bool TryFind(ReadOnlySpan<char> line, ReadOnlySpan<char> next, out BrokenWord word)
    {
        word = default;
        if (line.Length < 2 || next.IsEmpty || !Characters.IsHyphen(line[^1]) || !char.IsLetterOrDigit(line[^2]))
        {
            return false;
        }

        int start = line.Length - 1;
        while (start > 0 && IsInWord(line[start - 1]))
        {
            start--;
        }

        int end = 0;
        while (end < next.Length && IsInWord(next[end]))
        {
            end++;
        }

        while (end > 0 && !char.IsLetterOrDigit(next[end - 1]))
        {
            end--;
        }

        word = new BrokenWord(line[start..^1], next[..end], line[^1]);
        return end > 0;
    }

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || c == '-' || c == '\u2010' || Characters.IsApostrophe(c) || c is '\u0300' or '\u0301';
}
