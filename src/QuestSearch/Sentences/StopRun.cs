namespace QuestSearch.Sentences;

/// <summary>The marks of one stop: <c>.</c>, <c>?!</c>, <c>…</c>, <c>. . . .</c> and the like.</summary>
internal readonly record struct StopRun(int Start, int End, int Dots, bool Asks, bool Exclaims, bool IsFullWidth)
{
    private const string Marks = ".!?…‽⁇⁈⁉․．。！？｡";

    /// <summary>A single full stop, which may belong to an abbreviation.</summary>
    public bool IsFullStop => Dots == 1 && !Asks && !Exclaims && !IsFullWidth;

    public bool IsEllipsis => Dots >= 3 && !Asks && !Exclaims;

    public static bool IsMark(char character) => Marks.Contains(character, StringComparison.Ordinal);

    /// <summary>Reads the run that starts with the mark at a position. Dots with a blank between them are one run.</summary>
    public static StopRun Read(ReadOnlySpan<char> text, int start)
    {
        StopRun run = new(start, start, 0, false, false, false);
        int position = start;
        while (position < text.Length)
        {
            if (IsMark(text[position]))
            {
                run = run.Add(text[position]) with { End = ++position };
            }
            else if (IsSpacedDot(text, position) && run is { Asks: false, Exclaims: false })
            {
                position++;
            }
            else
            {
                break;
            }
        }

        return run;
    }

    private static bool IsSpacedDot(ReadOnlySpan<char> text, int position) =>
        position + 1 < text.Length
        && text[position] is ' ' or '\u00A0' or '\u2009' or '\u202F' or '\n'
        && text[position + 1] is '.'
        && (position + 2 == text.Length || !char.IsLetterOrDigit(text[position + 2]));

    private StopRun Add(char mark) => mark switch
    {
        '.' or '․' => this with { Dots = Dots + 1 },
        '…' => this with { Dots = Dots + 3 },
        '!' => this with { Exclaims = true },
        '?' => this with { Asks = true },
        '‽' or '⁈' or '⁉' or '⁇' => this with { Asks = true, Exclaims = true },
        _ => this with { IsFullWidth = true },
    };
}
