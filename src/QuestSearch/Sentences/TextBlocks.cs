namespace QuestSearch.Sentences;

/// <summary>Parts a text at its blank lines into blocks, which no sentence crosses.</summary>
internal static class TextBlocks
{
    private const char ParagraphSeparator = '\u2029';

    public static IEnumerable<TextSpan> Of(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = EndOfBlock(text, start, out int next);
            if (end > start)
            {
                yield return new TextSpan(start, end);
            }

            start = next;
        }
    }

    private static int EndOfBlock(string text, int start, out int next)
    {
        int position = start;
        while (position < text.Length)
        {
            int offset = text.AsSpan(position).IndexOfAny('\n', '\r', ParagraphSeparator);
            if (offset < 0)
            {
                break;
            }

            int lineEnd = position + offset;
            int blankEnd = EndOfWhiteSpace(text, lineEnd, out int lines);
            if (lines > 1)
            {
                next = blankEnd;
                return lineEnd;
            }

            position = blankEnd;
        }

        next = text.Length;
        return text.Length;
    }

    private static int EndOfWhiteSpace(string text, int position, out int lines)
    {
        lines = 0;
        for (; position < text.Length && char.IsWhiteSpace(text[position]); position++)
        {
            bool isLineEnd = text[position] == '\n' || (text[position] == '\r' && !(position + 1 < text.Length && text[position + 1] == '\n'));
            lines += isLineEnd ? 1 : text[position] == ParagraphSeparator ? 2 : 0;
        }

        return position;
    }
}
