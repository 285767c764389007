namespace QuestSearch.Sentences.Lists;

/// <summary>The label of a list item: <c>1.</c>, <c>(a)</c>, <c>iv)</c>, <c>•</c>. A letter may be a roman numeral, so it may have two values.</summary>
internal readonly record struct ListLabel(int Start, int End, char Bullet, ListLabelStyle Style, int Value, int RomanValue)
{
    private const int LongestNumber = 3;

    public bool IsFirst => Value == 1 || RomanValue == 1;

    public bool IsNone => End == Start;

    /// <summary>Gets a value indicating whether the label has a bracket or a bullet and so cannot be a word that ends a sentence.</summary>
    public bool IsUnmistakable => Bullet != '\0' || Style is ListLabelStyle.Bracket or ListLabelStyle.Brackets;

    /// <summary>Reads the label that begins at a position; one that <see cref="IsNone"/> when there is none.</summary>
    public static ListLabel Read(ReadOnlySpan<char> text, int start)
    {
        ListLabel none = new(start, start, '\0', ListLabelStyle.None, 0, 0);
        int position = start;
        char bullet = '\0';
        if (position < text.Length && IsBullet(text[position]))
        {
            bullet = text[position++];
            position = SkipBlanks(text, position);
        }

        ListLabel label = ReadNumbered(text, position) with { Start = start, Bullet = bullet };
        bool isBulletOnly = label.Style == ListLabelStyle.None && bullet != '\0' && position > start + 1;
        return label.Style != ListLabelStyle.None ? label : isBulletOnly ? none with { End = position, Bullet = bullet } : none;
    }

    public bool Follows(in ListLabel previous)
    {
        if (IsNone || previous.IsNone || Bullet != previous.Bullet || Style != previous.Style)
        {
            return false;
        }

        return Style == ListLabelStyle.None
            || (previous.Value > 0 && Value == previous.Value + 1)
            || (previous.RomanValue > 0 && RomanValue == previous.RomanValue + 1);
    }

    public static bool IsBullet(char character) => IsPlainBullet(character) || character is '-' or '–' or '*' or '·';

    /// <summary>Tells whether a character is a bullet and nothing else.</summary>
    public static bool IsPlainBullet(char character) => character is '•' or '⁃' or '◦' or '▪' or '‣' or '●' or '■';

    private static int SkipBlanks(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\u00A0')
        {
            position++;
        }

        return position;
    }

    private static ListLabel ReadNumbered(ReadOnlySpan<char> text, int start)
    {
        ListLabel none = new(start, start, '\0', ListLabelStyle.None, 0, 0);
        bool isOpened = start < text.Length && text[start] == '(';
        int tokenStart = isOpened ? start + 1 : start;
        int tokenEnd = tokenStart;
        while (tokenEnd < text.Length && char.IsAsciiLetterOrDigit(text[tokenEnd]) && tokenEnd - tokenStart <= RomanNumeral.Longest)
        {
            tokenEnd++;
        }

        (ListLabelStyle style, int end) = ReadMark(text, tokenEnd, isOpened);
        ReadOnlySpan<char> token = text[tokenStart..tokenEnd];
        int value = ValueOf(token);
        int roman = RomanNumeral.ValueOf(token);
        bool isLabel = style != ListLabelStyle.None && (value > 0 || roman > 0) && (end == text.Length || char.IsWhiteSpace(text[end]));
        return isLabel ? new ListLabel(start, end, '\0', style, value, roman) : none;
    }

    private static (ListLabelStyle Style, int End) ReadMark(ReadOnlySpan<char> text, int position, bool isOpened)
    {
        bool hasDot = position < text.Length && text[position] == '.';
        int next = hasDot ? position + 1 : position;
        bool isClosed = next < text.Length && text[next] == ')';
        return (isOpened, hasDot, isClosed) switch
        {
            (true, _, true) => (ListLabelStyle.Brackets, next + 1),
            (false, _, true) => (ListLabelStyle.Bracket, next + 1),
            (false, true, false) => (ListLabelStyle.Stop, next),
            _ => (ListLabelStyle.None, position),
        };
    }

    private static int ValueOf(ReadOnlySpan<char> token)
    {
        if (token.Length == 1 && char.IsAsciiLetter(token[0]))
        {
            return (token[0] | ' ') - 'a' + 1;
        }

        return token.Length <= LongestNumber && int.TryParse(token, System.Globalization.NumberStyles.None, provider: null, out int number) ? number : 0;
    }
}
