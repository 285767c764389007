namespace QuestSearch.Reading.PlainText.Markers;

/// <summary>Weighs what stands around a possible note marker: a marker touches the word or stop before it and is followed by a blank or a stop.</summary>
internal static class MarkContext
{
    /// <summary>The weight of <c>^13</c>, <c>[13]</c> and <c>(13)</c>; 0 when it cannot be a marker.</summary>
    public static float WeightOfEnclosed(PageLine line, ReadOnlySpan<char> source, int start, int end, MarkStyle style)
    {
        bool isFollowedByWord = end < source.Length && char.IsLetterOrDigit(source[end]);
        bool isAtStart = start == line.TextStart;
        char before = isAtStart ? ' ' : source[start - 1];
        bool touches = before != ' ' && before != '\t';
        switch (style)
        {
            case MarkStyle.Caret:
                return isFollowedByWord || IsAfterQuantity(line, source, start) ? 0 : 2;
            case MarkStyle.Bracket when char.IsAsciiLetter(source[start + 1]):
                return 0.3f;
            case MarkStyle.Bracket:
                return isFollowedByWord && touches ? 0.3f : touches && IsAfterWordOrStop(before) ? 1.5f : isAtStart ? 0.4f : 0.8f;
            default:
                return isFollowedByWord || !char.IsAsciiDigit(source[start + 1]) ? 0 : touches && IsAfterWordOrStop(before) ? 1 : 0.2f;
        }
    }

    /// <summary>The weight of digits by themselves; 0 for a number in the text, a year, an ordinal, a decimal or part of a name such as <c>H2O</c>.</summary>
    public static float WeightOfBare(PageLine line, ReadOnlySpan<char> source, int start, int end)
    {
        if (start == line.TextStart || !EndsMark(source, end))
        {
            return 0;
        }

        char before = source[start - 1];
        if (char.IsLetter(before))
        {
            return IsAfterPlainWord(line, source, start) ? 0.5f : 0;
        }

        bool isAfterStop = Characters.IsSentenceEnd(before) || before is ',' or ';' or ':' || Characters.IsClosingQuote(before) || Characters.IsClosingBracket(before);
        if (!isAfterStop)
        {
            return 0;
        }

        bool isInNumber = start - 2 >= line.TextStart && char.IsDigit(source[start - 2]);
        return isInNumber || (before is '.' or ':' && IsAfterAbbreviation(line, source, start - 1)) ? 0.1f : 1;
    }

    /// <summary>The weight of <c>*</c>, <c>†</c> and the like; 0 where they stand by themselves, in an ornament or before a word.</summary>
    public static float WeightOfSymbol(PageLine line, ReadOnlySpan<char> source, int start, int end)
    {
        bool isFollowedByWord = end < source.Length && char.IsLetterOrDigit(source[end]);
        if (start == line.TextStart || isFollowedByWord)
        {
            return 0;
        }

        char before = source[start - 1];
        bool touches = before is not (' ' or '\t') && !Characters.IsNoteSymbol(before);
        bool isParagraphSign = source[start] is '\u00A7' or '\u00B6';
        if (touches)
        {
            return Characters.IsOpeningQuote(before) && !Characters.IsClosingQuote(before) ? 0 : 1.5f;
        }

        return isParagraphSign || (end < source.Length && source[end] is ' ' && end + 1 < source.Length && Characters.IsNoteSymbol(source[end + 1])) ? 0 : 0.4f;
    }

    /// <summary>Whether an exponent may stand here: after a digit, or after a single letter that is a unit or a variable.</summary>
    public static bool IsAfterQuantity(PageLine line, ReadOnlySpan<char> source, int start)
    {
        if (start == line.TextStart)
        {
            return false;
        }

        char before = source[start - 1];
        if (char.IsDigit(before))
        {
            return true;
        }

        if (!char.IsLetter(before) || before is 'I' or 'a')
        {
            return false;
        }

        int wordStart = start - 1;
        while (wordStart > line.TextStart && char.IsLetter(source[wordStart - 1]))
        {
            wordStart--;
        }

        return start - wordStart == 1 || IsUnit(source[wordStart..start]);
    }

    /// <summary>Whether the characters around a superscript are those that a marker touches: letters, stops and blanks before it, no letter after it.</summary>
    public static bool MayTouch(PageLine line, ReadOnlySpan<char> source, int start, int end)
    {
        bool isFollowedByWord = end < source.Length && (char.IsLetterOrDigit(source[end]) || char.IsSymbol(source[end]));
        bool isAfterSymbol = start > line.TextStart && source[start - 1] != ' ' && !IsAfterWordOrStop(source[start - 1]);
        return !isFollowedByWord && !isAfterSymbol;
    }

    private static bool IsUnit(ReadOnlySpan<char> word) => word is "cm" or "km" or "mm" or "ft" or "sq" or "yd";

    private static bool IsAfterWordOrStop(char before) =>
        char.IsLetterOrDigit(before) || Characters.IsSentenceEnd(before) || before is ',' or ';' or ':' || Characters.IsClosingQuote(before) || Characters.IsClosingBracket(before)
        || Characters.IsDash(before) || before is '_' or '*';

    private static bool EndsMark(ReadOnlySpan<char> source, int end) =>
        end == source.Length || (!char.IsLetterOrDigit(source[end]) && source[end] is not ('-' or '/' or '%' or '\u00B0' or '\'' or '\u2032'));

    private static bool IsAfterPlainWord(PageLine line, ReadOnlySpan<char> source, int start)
    {
        int wordStart = start;
        while (wordStart > line.TextStart && char.IsLetter(source[wordStart - 1]))
        {
            wordStart--;
        }

        return start - wordStart >= 2 && char.IsLower(source[start - 1]) && (wordStart == line.TextStart || source[wordStart - 1] != '.');
    }

    /// <summary>Whether the stop belongs to an abbreviation that numbers follow, as in <c>p.13</c> and <c>No.5</c>.</summary>
    private static bool IsAfterAbbreviation(PageLine line, ReadOnlySpan<char> source, int stop)
    {
        int wordStart = stop;
        while (wordStart > line.TextStart && char.IsLetter(source[wordStart - 1]))
        {
            wordStart--;
        }

        ReadOnlySpan<char> word = source[wordStart..stop];
        return word.Length <= 1 || CitationWords.Contains(word);
    }
}
