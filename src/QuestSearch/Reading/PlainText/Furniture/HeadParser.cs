using System.Text;
using QuestSearch.Reading.PlainText.PageNumbers;

namespace QuestSearch.Reading.PlainText.Furniture;

/// <summary>Takes a line apart into the title and the page number of a running head: <c>34 { Title</c>, <c>TITLE. 35</c>, <c>- 34 -</c>, <c>[34]</c>, <c>xii</c>.</summary>
internal static class HeadParser
{
    /// <summary>Reads the numbers at the two ends of a line into a list and gives back the rest as a title to compare: letters in lower case, parted by single blanks.</summary>
    public static string Parse(ReadOnlySpan<char> line, List<NumberReading> numbers) => Comparable(Split(line, numbers));

    /// <summary>The title in a running head as printed, without the page number.</summary>
    public static string PrintedTitle(ReadOnlySpan<char> line) => Split(line, []).ToString();

    private static ReadOnlySpan<char> Split(ReadOnlySpan<char> line, List<NumberReading> numbers)
    {
        ReadOnlySpan<char> title = TrimDecoration(line);
        ReadOnlySpan<char> first = title[..TokenEnd(title)];
        if (ReadInto(numbers, first))
        {
            title = TrimDecoration(title[first.Length..]);
            for (string read = first.ToString(); ReadBroken(numbers, read, title[..TokenEnd(title)]) is { } longer; read = longer)
            {
                title = TrimDecoration(title[TokenEnd(title)..]);
            }
        }
        else
        {
            title = title[ReadGlued(numbers, first)..];
        }

        ReadOnlySpan<char> last = title[TokenStart(title)..];
        if (!ReadInto(numbers, last))
        {
            return title;
        }

        title = TrimDecoration(title[..^last.Length]);
        for (string read = last.ToString(); ReadBroken(numbers, title[TokenStart(title)..], read) is { } longer; read = longer)
        {
            title = TrimDecoration(title[..TokenStart(title)]);
        }

        return title;
    }

    /// <summary>Reads a number that was torn apart, as in <c>1 6</c> and <c>1 1 6</c>; gives its characters so far, or <see langword="null"/> when the parts make no number.</summary>
    private static string? ReadBroken(List<NumberReading> numbers, ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        const int MostDigits = 3;
        bool mayBe = first.Length + second.Length <= MostDigits && !first.IsEmpty && !second.IsEmpty && (first.ContainsAnyInRange('0', '9') || second.ContainsAnyInRange('0', '9'));
        if (!mayBe || NumberToken.Read(string.Concat(first, second)) is not { Number.IsRoman: false } reading)
        {
            return null;
        }

        numbers.Add(reading with { Certainty = 0.5f });
        return string.Concat(first, second);
    }

    private static bool ReadInto(List<NumberReading> numbers, ReadOnlySpan<char> token)
    {
        if (NumberToken.Read(token) is not { } reading)
        {
            return false;
        }

        numbers.Add(reading);
        return true;
    }

    /// <summary>Reads <c>146History</c>, digits that touch a capital, and tells how many digits there are.</summary>
    private static int ReadGlued(List<NumberReading> numbers, ReadOnlySpan<char> token)
    {
        int digits = 0;
        while (digits < token.Length && char.IsAsciiDigit(token[digits]))
        {
            digits++;
        }

        bool isGlued = digits > 0 && digits + 1 < token.Length && char.IsUpper(token[digits]) && ReadInto(numbers, token[..digits]);
        return isGlued ? digits : 0;
    }

    private static int TokenEnd(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && !IsDecoration(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int TokenStart(ReadOnlySpan<char> text)
    {
        int start = text.Length;
        while (start > 0 && !IsDecoration(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static ReadOnlySpan<char> TrimDecoration(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && IsDecorationOrStop(text[start]))
        {
            start++;
        }

        int end = text.Length;
        while (end > start && IsDecorationOrStop(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    private static bool IsDecoration(char c) =>
        Characters.IsBlank(c) || Characters.IsDash(c) || c is '-' or '[' or ']' or '(' or ')' or '{' or '}' or '|' or '*' or '~' or '_' or '=' or '\u2022' or '\u00B7' or '\u25A0' or '/' or '\\';

    private static bool IsDecorationOrStop(char c) => IsDecoration(c) || c is '.' or ',' or ':' or ';' or '\'' or '"';

    private static string Comparable(ReadOnlySpan<char> text)
    {
        StringBuilder title = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                title.Append(char.ToLowerInvariant(c));
            }
            else if (title.Length > 0 && title[^1] != ' ')
            {
                title.Append(' ');
            }
        }

        return title.ToString().TrimEnd();
    }
}
