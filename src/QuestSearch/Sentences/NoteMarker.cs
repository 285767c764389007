using System.Buffers;
using QuestSearch.Sentences.Learning;

namespace QuestSearch.Sentences;

/// <summary>Recognises the marker of a note that still stands in the text: <c>^13</c>, <c>[13]</c>, <c>(13)</c>, <c>¹³</c>, <c>13</c>, <c>*</c>, <c>†</c>.</summary>
internal static class NoteMarker
{
    private const string Symbols = "*†‡§‖¶";
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜ";
    private static readonly SearchValues<char> LabelCharacters = SearchValues.Create("0123456789,–- abcdenotfNF.*:");
    private const int LongestBareNumber = 3;
    private const int LongestBracketed = 24;

    /// <summary>Gives the position after the markers at <paramref name="start"/>, right behind a stop and what it closes; <paramref name="start"/> itself when there is none.</summary>
    public static int Skip(ReadOnlySpan<char> text, int start)
    {
        int end = SkipGlued(text, start);
        while (end < text.Length && IsBlank(text[end]))
        {
            int next = SkipOne(text, end + 1, isSpaced: true);
            if (next == end + 1)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private static int SkipGlued(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        for (int next = SkipOne(text, end, isSpaced: false); next > end; next = SkipOne(text, SkipSeparator(text, end), isSpaced: false))
        {
            end = next;
        }

        return end;
    }

    /// <summary>Passes the comma or dash between two markers: <c>13,14</c>.</summary>
    private static int SkipSeparator(ReadOnlySpan<char> text, int end)
    {
        bool isBetween = end + 1 < text.Length && text[end] is ',' or '–' or '-' && (char.IsAsciiDigit(text[end + 1]) || IsSuperscript(text[end + 1]));
        return isBetween ? end + 1 : end;
    }

    private static bool IsSuperscript(char character) => Superscripts.Contains(character, StringComparison.Ordinal);

    private static bool IsSymbol(char character) => Symbols.Contains(character, StringComparison.Ordinal);

    private static bool IsBlank(char character) => character is ' ' or '\u00A0' or '\u2009' or '\u202F';

    private static int SkipOne(ReadOnlySpan<char> text, int start, bool isSpaced)
    {
        if (start >= text.Length)
        {
            return start;
        }

        int end = text[start] switch
        {
            '^' => SkipRaised(text, start),
            '[' => SkipBracketed(text, start, ']'),
            '(' when !isSpaced => SkipBracketed(text, start, ')'),
            >= '0' and <= '9' => SkipBareNumber(text, start, isSpaced),
            char symbol when IsSymbol(symbol) => IsSectionSign(text, start) ? start : SkipAll(text, start, Symbols),
            char raised when IsSuperscript(raised) => SkipAll(text, start, Superscripts),
            _ => start,
        };
        return IsWordFrom(text, end) ? start : end;
    }

    private static bool IsWordFrom(ReadOnlySpan<char> text, int position) => position < text.Length && char.IsLetterOrDigit(text[position]) && !IsSuperscript(text[position]);

    /// <summary>Tells whether a sign stands before the number of a section or paragraph: <c>§ 5</c>.</summary>
    private static bool IsSectionSign(ReadOnlySpan<char> text, int position) =>
        text[position] is '§' or '¶' && FollowingText.Read(text, position + 1).Shape == WordShape.Number;

    private static int SkipRaised(ReadOnlySpan<char> text, int start)
    {
        int end = start + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || IsSymbol(text[end]) || text[end] is '{' or '}'))
        {
            end++;
        }

        return end == start + 1 ? start : end;
    }

    private static int SkipBracketed(ReadOnlySpan<char> text, int start, char close)
    {
        int length = text[start..Math.Min(text.Length, start + LongestBracketed)].IndexOf(close);
        if (length < 2)
        {
            return start;
        }

        ReadOnlySpan<char> label = text.Slice(start + 1, length - 1);
        bool isLabel = label.Length == 1 ? IsLabelCharacter(label[0]) : label.ContainsAnyInRange('0', '9') && !label.ContainsAnyExcept(LabelCharacters);
        return isLabel ? start + length + 1 : start;
    }

    private static bool IsLabelCharacter(char character) => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || IsSymbol(character);

    private static bool IsBeforeSentence(ReadOnlySpan<char> text, int position)
    {
        FollowingText next = FollowingText.Read(text, position);
        return next.Start > position && next.Shape != WordShape.Punctuation && (next.Shape != WordShape.Lower || IsBehindWord(text, position));
    }

    /// <summary>Tells whether a word of some length stands before the stop that the number at the end of the text is glued to.</summary>
    private static bool IsBehindWord(ReadOnlySpan<char> text, int end)
    {
        int stop = text[..end].LastIndexOfAnyExceptInRange('0', '9');
        TextSpan word = PrecedingWord.Before(text, Math.Max(stop, 0), 0);
        return OrdinaryWord.Is(text[word.Start..word.End]);
    }

    private static int SkipBareNumber(ReadOnlySpan<char> text, int start, bool isSpaced)
    {
        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        bool isMarker = isSpaced ? IsBeforeSentenceStarter(text, end) || IsSecondNumber(text, start, end) : IsBehindSentence(text, start);
        bool isLabel = end - start <= LongestBareNumber && text[start] != '0' && isMarker;
        return isLabel && (end == text.Length || text[end] is ',' or '–' || IsBeforeSentence(text, end)) ? end : start;
    }

    /// <summary>Tells whether a number glued to a stop follows a word, a year or a closing mark, and so is not a decimal.</summary>
    private static bool IsBehindSentence(ReadOnlySpan<char> text, int start)
    {
        if (start < 2 || !StopRun.IsMark(text[start - 1]))
        {
            return start > 0;
        }

        char before = text[start - 2];
        return char.IsAsciiDigit(before) ? IsYearBefore(text, start - 1) : !char.IsWhiteSpace(before) && before is not ('$' or '£' or '€');
    }

    /// <summary>Tells whether a number is the second of two markers: <c>consultation.11 12 Take</c>.</summary>
    private static bool IsSecondNumber(ReadOnlySpan<char> text, int start, int end) =>
        start > 1 && char.IsAsciiDigit(text[start - 2]) && FollowingText.Read(text, end).Shape == WordShape.Capital;

    private static bool IsYearBefore(ReadOnlySpan<char> text, int end)
    {
        int start = end;
        while (start > 0 && end - start < 5 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return end - start == 4 && text[start] is '1' or '2';
    }

    private static bool IsBeforeSentenceStarter(ReadOnlySpan<char> text, int position)
    {
        if (position >= text.Length || !char.IsWhiteSpace(text[position]))
        {
            return false;
        }

        FollowingText next = FollowingText.Read(text, position);
        return SentenceStarters.Contains(next.WordIn(text));
    }

    private static int SkipAll(ReadOnlySpan<char> text, int start, string set)
    {
        int end = start;
        while (end < text.Length && set.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return end;
    }
}
