using System.Buffers;
using System.Globalization;

namespace QuestSearch.Reading.PlainText.Markers;

/// <summary>Finds everything in a line that may be a note marker, in all typographic forms.</summary>
internal static class MarkScanner
{
    private const int MostDigits = 4;

    private static readonly SearchValues<char> Starts =
        SearchValues.Create("^[(*\u2020\u2021\u00A7\u2016\u00B6\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u20790123456789");

    public static void Scan(PageLine line, int from, List<MarkCandidate> found)
    {
        ReadOnlySpan<char> source = line.Source.AsSpan(0, line.TextEnd);
        int position = from;
        while (position < line.TextEnd)
        {
            int next = source[position..].IndexOfAny(Starts);
            if (next < 0)
            {
                return;
            }

            position += next;
            MarkCandidate? mark = Read(line, source, position);
            if (mark is not null)
            {
                found.Add(mark);
            }

            position = mark?.End ?? Skip(source, position);
        }
    }

    private static MarkCandidate? Read(PageLine line, ReadOnlySpan<char> source, int start) => source[start] switch
    {
        '^' => Enclosed(line, source, start, MarkStyle.Caret),
        '[' => Enclosed(line, source, start, MarkStyle.Bracket),
        '(' => Enclosed(line, source, start, MarkStyle.Parenthesis),
        >= '0' and <= '9' => Bare(line, source, start),
        char c when Characters.SuperscriptDigit(c) >= 0 => Superscript(line, source, start),
        _ => Symbol(line, source, start),
    };

    /// <summary>Passes over the rest of a number, so that its later digits are not taken for a marker.</summary>
    private static int Skip(ReadOnlySpan<char> source, int position)
    {
        int end = position + 1;
        while (end < source.Length && char.IsAsciiDigit(source[position]) && char.IsAsciiDigit(source[end]))
        {
            end++;
        }

        return end;
    }

    private static MarkCandidate? Enclosed(PageLine line, ReadOnlySpan<char> source, int start, MarkStyle style)
    {
        int end = LabelEnd(source, start + 1);
        if (end == start + 1)
        {
            return null;
        }

        string label = source[(start + 1)..end].ToString();
        if (style != MarkStyle.Caret)
        {
            char closing = style == MarkStyle.Bracket ? ']' : ')';
            if (end == source.Length || source[end] != closing)
            {
                return null;
            }

            end++;
        }

        float weight = MarkContext.WeightOfEnclosed(line, source, start, end, style);
        return weight <= 0 ? null : new MarkCandidate(line, start, end, label, ValueOf(label), style, weight);
    }

    private static MarkCandidate? Superscript(PageLine line, ReadOnlySpan<char> source, int start)
    {
        int end = start;
        while (end < source.Length && Characters.SuperscriptDigit(source[end]) >= 0)
        {
            end++;
        }

        string label = string.Create(end - start, source[start..end], static (digits, superscripts) =>
        {
            for (int i = 0; i < digits.Length; i++)
            {
                digits[i] = (char)('0' + Characters.SuperscriptDigit(superscripts[i]));
            }
        });
        bool isExponent = MarkContext.IsAfterQuantity(line, source, start) || !MarkContext.MayTouch(line, source, start, end);
        return isExponent || label.Length > MostDigits ? null : new MarkCandidate(line, start, end, label, ValueOf(label), MarkStyle.Superscript, 2);
    }

    private static MarkCandidate? Bare(PageLine line, ReadOnlySpan<char> source, int start)
    {
        int end = start;
        while (end < source.Length && char.IsAsciiDigit(source[end]))
        {
            end++;
        }

        float weight = end - start > MostDigits ? 0 : MarkContext.WeightOfBare(line, source, start, end);
        string label = source[start..end].ToString();
        return weight <= 0 || label[0] == '0' ? null : new MarkCandidate(line, start, end, label, ValueOf(label), MarkStyle.Bare, weight);
    }

    private static MarkCandidate? Symbol(PageLine line, ReadOnlySpan<char> source, int start)
    {
        int end = LabelEnd(source, start);
        float weight = MarkContext.WeightOfSymbol(line, source, start, end);
        return weight <= 0 ? null : new MarkCandidate(line, start, end, source[start..end].ToString(), 0, MarkStyle.Symbol, weight);
    }

    /// <summary>Where a label ends: digits, one letter, or one symbol repeated.</summary>
    private static int LabelEnd(ReadOnlySpan<char> source, int start)
    {
        int end = start;
        while (end < source.Length && end - start < MostDigits && char.IsAsciiDigit(source[end]))
        {
            end++;
        }

        if (end > start || end == source.Length)
        {
            return end;
        }

        if (Characters.IsNoteSymbol(source[end]))
        {
            while (end < source.Length && end - start < MostDigits && source[end] == source[start])
            {
                end++;
            }

            return end;
        }

        return char.IsAsciiLetter(source[end]) ? end + 1 : end;
    }

    private static int ValueOf(string label) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : 0;
}
