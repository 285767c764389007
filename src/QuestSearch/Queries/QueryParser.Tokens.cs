using System.Buffers;
using System.Globalization;
using System.Text;

namespace QuestSearch.Queries;

internal sealed partial class QueryParser
{
    private const int LongestFound = 20;

    private bool IsAtEnd => _position == text.Length;

    private void SkipSpace()
    {
        while (!IsAtEnd && char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }
    }

    private bool Take(char c)
    {
        SkipSpace();
        return TakeHere(c);
    }

    private bool TakeHere(char c)
    {
        if (IsAtEnd || text[_position] != c)
            return false;
        _position++;
        return true;
    }

    /// <summary>Takes an operator, which may be doubled as in programming languages, or its keyword.</summary>
    private bool TakeOperator(char symbol, string keyword)
    {
        if (!Take(symbol))
            return TakeKeyword(keyword);
        TakeHere(symbol);
        return true;
    }

    private bool TakeKeyword(string keyword)
    {
        SkipSpace();
        if (!IsKeywordAt(_position, keyword))
            return false;
        _position += keyword.Length;
        return true;
    }

    private bool IsKeywordAt(int position, string keyword) =>
        string.CompareOrdinal(text, position, keyword, 0, keyword.Length) == 0 && EndsWordAt(position + keyword.Length);

    private bool TakeWithNote()
    {
        SkipSpace();
        if (!IsWithNoteAt(_position, out int end))
            return false;
        _position = end;
        return true;
    }

    private bool IsWithNoteAt(int position, out int end)
    {
        end = position;
        if (!IsKeywordAt(position, QuerySyntax.With))
            return false;
        int note = position + QuerySyntax.With.Length;
        while (note < text.Length && char.IsWhiteSpace(text[note]))
        {
            note++;
        }

        end = note + QuerySyntax.Note.Length;
        return IsKeywordAt(note, QuerySyntax.Note);
    }

    private bool IsAtOperand()
    {
        SkipSpace();
        return !IsAtEnd && text[_position] is not (')' or '|') && !EndsArgumentAt(_position) && !IsKeywordAt(_position, QuerySyntax.Or);
    }

    private bool EndsArgumentAt(int position) => _lists > 0 && text[position] == ',';

    /// <summary>Tells whether a word, unless escaped, ends before a position: in a phrase at white space and the closing quote, elsewhere at all characters that mean something, too.</summary>
    private bool EndsWordAt(int position)
    {
        if (position >= text.Length)
            return true;
        char c = text[position];
        return _quote is { } quote
            ? char.IsWhiteSpace(c) || QuerySyntax.IsClosingQuote(quote, c)
            : QuerySyntax.EndsWord(c) || EndsArgumentAt(position);
    }

    private bool TryReadNumber(out int number)
    {
        int start = _position;
        while (!IsAtEnd && char.IsAsciiDigit(text[_position]))
        {
            _position++;
        }

        return int.TryParse(text.AsSpan(start, _position - start), NumberStyles.None, CultureInfo.InvariantCulture, out number)
            || Refuse(start, "a number", _position == start ? null : $"The number at position {start} is too large.");
    }

    private Query? Fail(int position, string expected) => Fail<Query>(position, expected);

    private T? Fail<T>(int position, string expected, string? message = null)
        where T : class
    {
        Refuse(position, expected, message);
        return null;
    }

    private bool Refuse(int position, string expected, string? message = null)
    {
        message ??= $"Expected {expected} at position {position}, {Found(position)}.";
        _error ??= new QueryParseError(position, expected, message);
        return false;
    }

    private string Found(int position)
    {
        if (position >= text.Length)
            return "but the query ends there";
        bool isWhole = Rune.DecodeFromUtf16(text.AsSpan(position), out Rune first, out int length) == OperationStatus.Done;
        if (!isWhole || !(Rune.IsLetterOrDigit(first) || Rune.IsPunctuation(first) || Rune.IsSymbol(first)))
            return $"found U+{(int)text[position]:X4}";
        int end = position + length;
        while (end < text.Length && end - position < LongestFound && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return $"found “{text[position..end]}”";
    }
}
