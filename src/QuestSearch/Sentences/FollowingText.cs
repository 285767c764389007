namespace QuestSearch.Sentences;

/// <summary>What follows a stop: the marks that open it and its first word.</summary>
internal readonly record struct FollowingText(int Start, int WordStart, int WordEnd, WordShape Shape, bool OpensQuotation, bool OpensBracket, bool OpensWithDash)
{
    private const int MostOpeningMarks = 8;

    public static FollowingText Read(ReadOnlySpan<char> text, int from)
    {
        int start = SkipWhiteSpace(text, from);
        FollowingText following = new(start, start, start, WordShape.Nothing, false, false, false);
        following = following.WithOpeningMarks(text);
        int end = following.WordStart;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInnerMark(text, end)))
        {
            end++;
        }

        return following with { WordEnd = end, Shape = ShapeAt(text, following.WordStart) };
    }

    public ReadOnlySpan<char> WordIn(ReadOnlySpan<char> text) => text[WordStart..WordEnd];

    private static int SkipWhiteSpace(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    private static bool IsInnerMark(ReadOnlySpan<char> text, int position) =>
        text[position] is '\'' or '’' && position + 1 < text.Length && char.IsLetter(text[position + 1]);

    private static WordShape ShapeAt(ReadOnlySpan<char> text, int position)
    {
        if (position >= text.Length)
        {
            return WordShape.Nothing;
        }

        char first = text[position];
        if (char.IsLetter(first))
        {
            return char.IsLower(first) ? WordShape.Lower : WordShape.Capital;
        }

        if (char.IsDigit(first) || (first is '§' or '$' or '£' or '€' or '#' or '.' && position + 1 < text.Length && char.IsDigit(text[position + 1])))
        {
            return WordShape.Number;
        }

        return first is ',' or '&' or ';' or ':' or ')' or ']' or '}' or '/' or '%' or '=' or '+' or '”' or '’' or '»' or '?' or '!' ? WordShape.Punctuation : WordShape.Sign;
    }

    private FollowingText WithOpeningMarks(ReadOnlySpan<char> text)
    {
        FollowingText following = this;
        int position = WordStart;
        for (int count = 0; position < text.Length && count < MostOpeningMarks; count++)
        {
            switch (text[position])
            {
                case '“' or '‘' or '"' or '\'' or '«' or '‹' or '„' or '`' or '’' or '‚':
                    following = following with { OpensQuotation = true };
                    break;
                case '(' or '[' or '{' or '<':
                    following = following with { OpensBracket = true };
                    break;
                case '—' or '–' or '-' or '―':
                    following = following with { OpensWithDash = true };
                    break;
                case '_' or '*' or '¿' or '¡' or '•':
                    break;
                case ' ' or '\u00A0' or '\u202F' when position > WordStart:
                    break;
                default:
                    return following with { WordStart = position };
            }

            position++;
        }

        return following with { WordStart = position };
    }
}
