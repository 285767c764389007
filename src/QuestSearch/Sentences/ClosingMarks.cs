namespace QuestSearch.Sentences;

/// <summary>The quotation marks and brackets that close right after a stop.</summary>
internal readonly record struct ClosingMarks(int End, bool Quotation, bool Bracket)
{
    public static ClosingMarks Read(ReadOnlySpan<char> text, int start)
    {
        ClosingMarks marks = new(start, false, false);
        int position = start;
        while (position < text.Length)
        {
            if (text[position] is ')' or ']' or '}')
            {
                marks = marks with { End = ++position, Bracket = true };
            }
            else if (IsQuotationMark(text[position]) && !OpensWord(text, position))
            {
                marks = marks with { End = ++position, Quotation = true };
            }
            else if (EndsEmphasis(text, position, isBehindMark: marks.End > start))
            {
                marks = marks with { End = ++position };
            }
            else if (IsSpacedGuillemet(text, position))
            {
                position += 2;
                marks = marks with { End = position, Quotation = true };
            }
            else
            {
                break;
            }
        }

        return marks;
    }

    private static bool IsQuotationMark(char character) => character is '”' or '’' or '"' or '\'' or '»' or '›' or '″' or '′' or '“' or '‘' or '`' or '´';

    private static bool OpensWord(ReadOnlySpan<char> text, int position)
    {
        bool isBeforeWord = position + 1 < text.Length && char.IsLetter(text[position + 1]);
        return isBeforeWord && text[position] is not ('”' or '»' or '›');
    }

    private static bool EndsEmphasis(ReadOnlySpan<char> text, int position, bool isBehindMark)
    {
        bool isEmphasis = text[position] == '_' || (text[position] == '*' && isBehindMark);
        return isEmphasis && (position + 1 == text.Length || !char.IsLetterOrDigit(text[position + 1]));
    }

    private static bool IsSpacedGuillemet(ReadOnlySpan<char> text, int position) =>
        position + 1 < text.Length && text[position] is ' ' or '\u00A0' or '\u202F' && text[position + 1] is '»' or '›';
}
