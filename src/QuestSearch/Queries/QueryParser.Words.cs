using System.Text;

namespace QuestSearch.Queries;

internal sealed partial class QueryParser
{
    /// <summary>Reads a word without quotes. A <c>~</c> at its beginning is part of it.</summary>
    private UnquotedWord? ReadWord()
    {
        int start = _position;
        StringBuilder characters = new();
        int wildcards = 0;
        bool endsWithStar = false;
        while (!EndsWordAt(_position) && (text[_position] != '~' || _position == start))
        {
            char c = text[_position++];
            bool isWildcard = c is '*' or '?';
            wildcards += isWildcard ? 1 : 0;
            endsWithStar = c == '*';
            if (c == '\\' && !TakeEscaped(out c))
                return null;
            characters.Append(c);
        }

        return characters.Length == 0
            ? Fail<UnquotedWord>(start, "a word")
            : new UnquotedWord(characters.ToString(), text[start.._position], wildcards > 0, endsWithStar && wildcards == 1 && characters.Length > 1);
    }

    private bool TakeEscaped(out char c)
    {
        c = default;
        if (IsAtEnd)
            return Refuse(_position, "a character after “\\”");
        c = text[_position++];
        return true;
    }

    /// <summary>Reads a text in quotes or a word, in both of which <c>\</c> takes the meaning from the next character.</summary>
    /// <param name="expected">What the text is, for the error when there is none.</param>
    /// <param name="endsAt">Tells where a text without quotes ends besides the places where any word ends.</param>
    private string? ReadText(string expected, Func<int, bool> endsAt) =>
        !IsAtEnd && QuerySyntax.IsOpeningQuote(text[_position]) ? ReadQuoted() : ReadUnquoted(expected, endsAt);

    private string? ReadQuoted()
    {
        int open = _position;
        char quote = text[_position++];
        StringBuilder value = new();
        while (!IsAtEnd && !QuerySyntax.IsClosingQuote(quote, text[_position]))
        {
            char c = text[_position++];
            if (c == '\\' && !TakeEscaped(out c))
                return null;
            value.Append(c);
        }

        if (IsAtEnd)
            return Unclosed<string>(open);
        _position++;
        return value.ToString();
    }

    private string? ReadUnquoted(string expected, Func<int, bool> endsAt)
    {
        int start = _position;
        StringBuilder value = new();
        while (!EndsWordAt(_position) && !endsAt(_position))
        {
            char c = text[_position++];
            if (c == '\\' && !TakeEscaped(out c))
                return null;
            value.Append(c);
        }

        return value.Length == 0 ? Fail<string>(start, expected) : value.ToString();
    }

    private T? Unclosed<T>(int open)
        where T : class =>
        Fail<T>(_position, "a closing quote", $"Expected a closing quote at position {_position}: the one at position {open} is not closed.");

    /// <summary>Requires the end of what was just read, so that <c>"a"b</c> is a fault and not two words.</summary>
    private bool RequireEnd() => EndsWordAt(_position) || Refuse(_position, "white space");

    private sealed record UnquotedWord(string Text, string Raw, bool HasWildcard, bool IsPrefix);
}
