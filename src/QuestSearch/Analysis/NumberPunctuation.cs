namespace QuestSearch.Analysis;

/// <summary>
/// Tells whether a comma or point belongs to a number: a comma before each group of three digits ("300,000"), one decimal point ("3.5"). Lists ("13,14,150"),
/// dates ("12.3.1949") and section numbers ("1.2.3") are parted, so that each number is found.
/// </summary>
internal static class NumberPunctuation
{
    private const int GroupLength = 3;

    public static bool Joins(ReadOnlySpan<char> text, int wordStart, int index) =>
        text[index] is ',' or '.'
        && IsDigit(text, index - 1)
        && IsDigit(text, index + 1)
        && !FollowsAnother(text, wordStart, text[index])
        && (text[index] == ',' ? IsGroupComma(text, wordStart, index) : IsOnlyPoint(text, index));

    private static bool FollowsAnother(ReadOnlySpan<char> text, int wordStart, char mark) =>
        wordStart > 1 && text[wordStart - 1] == mark && IsDigit(text, wordStart - 2);

    private static bool IsGroupComma(ReadOnlySpan<char> text, int wordStart, int index)
    {
        int before = DigitsBefore(text, wordStart, index);
        int groupStart = index - before;
        bool isFirst = groupStart == wordStart;
        bool isLater = groupStart > wordStart && text[groupStart - 1] == ',' && before == GroupLength;
        return (isFirst || isLater) && before <= GroupLength && HasGroupAfter(text, index + 1);
    }

    private static int DigitsBefore(ReadOnlySpan<char> text, int wordStart, int index)
    {
        int count = 0;
        while (count <= GroupLength && index - count > wordStart && IsDigit(text, index - count - 1))
        {
            count++;
        }

        return count;
    }

    private static bool HasGroupAfter(ReadOnlySpan<char> text, int start) =>
        IsDigit(text, start + 1) && IsDigit(text, start + 2) && !IsDigit(text, start + GroupLength);

    private static bool IsOnlyPoint(ReadOnlySpan<char> text, int index)
    {
        int end = index + 1;
        while (IsDigit(text, end))
        {
            end++;
        }

        return !(end < text.Length && text[end] == '.' && IsDigit(text, end + 1));
    }

    private static bool IsDigit(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length && CharacterClasses.Of(text[index]) == CharacterClass.Digit;
}
