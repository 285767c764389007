namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>Recognises a label in front of a note through damage done by character recognition, such as <c>*</c> for a small 2 or <c>x</c> for a small 1.</summary>
internal static class DamagedLabel
{
    private const int Longest = 3;

    /// <summary>How many characters the damaged label and the blanks after it take; 0 when the line does not begin with one.</summary>
    public static int LengthIn(ReadOnlySpan<char> line)
    {
        int end = line.IndexOf(' ');
        if (end is <= 0 or > Longest || !IsSign(line[..end]))
        {
            return 0;
        }

        int start = end;
        while (start < line.Length && line[start] == ' ')
        {
            start++;
        }

        bool beginsText = start < line.Length && (char.IsUpper(line[start]) || Characters.IsOpeningQuote(line[start]));
        return beginsText ? start : 0;
    }

    /// <summary>Whether a word by itself may be what was read for a small number: signs, a 1, or one of the letters that look like it.</summary>
    public static bool IsSign(ReadOnlySpan<char> word)
    {
        if (word is "x" or "l" or "1")
        {
            return true;
        }

        foreach (char c in word)
        {
            if (c is not ('*' or '^' or '\'' or '"' or '\u00B0' or '\u2019' or '\u2022'))
            {
                return false;
            }
        }

        return true;
    }
}
