using System.Globalization;
using System.Text;

namespace QuestSearch.Queries;

/// <summary>Reads the regular expressions of <see cref="RegexQuery"/> in one pass, says what is wrong with them and rewrites them for .NET's engine without backtracking.</summary>
internal sealed partial class RegexPattern
{
    public const int MaxDepth = 100;
    public const int MaxLength = 1000;

    private readonly string _pattern;
    private readonly Func<string, string> _fold;
    private readonly StringBuilder _output = new();
    private int _position;
    private int _depth;
    private long _length;
    private (int Position, string Message)? _fault;

    private RegexPattern(string pattern, Func<string, string> fold)
    {
        _pattern = pattern;
        _fold = fold;
    }

    /// <summary>Finds what is wrong with an expression.</summary>
    /// <returns>The place and the fault; <see langword="null"/> for a sound expression.</returns>
    public static (int Position, string Message)? FaultOf(string pattern)
    {
        var reader = new RegexPattern(pattern, text => text);
        reader.ReadAll();
        return reader._fault;
    }

    /// <summary>Rewrites a sound expression so that it matches whole folded words under <see cref="System.Text.RegularExpressions.RegexOptions.NonBacktracking"/>.</summary>
    /// <param name="pattern">The expression.</param>
    /// <param name="fold">Brings a character to the form that it has in folded words, which may be several characters or none.</param>
    public static string Rewrite(string pattern, Func<string, string> fold)
    {
        var reader = new RegexPattern(pattern, fold);
        reader.ReadAll();
        return $@"\A(?:{reader._output})\z";
    }

    private bool IsAtEnd => _position == _pattern.Length;

    private void ReadAll()
    {
        if (ReadAlternatives() && !IsAtEnd)
            Fail(_position, "there is no “(” to this “)”");
    }

    private bool Fail(int position, string message)
    {
        _fault ??= (position, message);
        return false;
    }

    private bool ReadAlternatives()
    {
        do
        {
            if (!ReadSequence())
                return false;
        }
        while (Take('|', "|"));
        return true;
    }

    private bool ReadSequence()
    {
        while (!IsAtEnd && _pattern[_position] is not ('|' or ')'))
        {
            long before = _length++;
            if (!ReadAtom() || !ReadRepetition(before))
                return false;
            if (_length > MaxLength)
                return Fail(_position, $"written out, the expression is longer than {MaxLength} characters");
        }

        return true;
    }

    private bool ReadAtom()
    {
        char c = _pattern[_position];
        return c switch
        {
            '(' => ReadGroup(),
            '[' => ReadClass(),
            '*' or '+' or '?' or '{' => Fail(_position, $"there is nothing to repeat before “{c}”; write \\{c} for the character itself"),
            '}' or ']' => Fail(_position, $"there is nothing open before “{c}”; write \\{c} for the character itself"),
            '^' or '$' => Fail(_position, $"the whole word is matched without “{c}”; write \\{c} for the character itself"),
            '.' => Take('.', "."),
            _ => ReadCharacter(out string text) && Emit("(?:", text, ")"),
        };
    }

    private bool ReadGroup()
    {
        int open = _position;
        if (++_depth > MaxDepth)
            return Fail(open, $"brackets are nested more than {MaxDepth} deep");
        Take('(', "(?:");
        if (!ReadAlternatives())
            return false;
        _depth--;
        return Take(')', ")") || Fail(open, "this “(” is not closed");
    }

    /// <summary>Reads one character, escaped or not, as it stands in the expression.</summary>
    private bool ReadCharacter(out string text)
    {
        bool isEscaped = _pattern[_position] == '\\';
        int start = isEscaped ? ++_position : _position;
        text = "";
        if (IsAtEnd)
            return Fail(start - 1, "there is no character after “\\”");
        if (isEscaped && char.IsAsciiLetterOrDigit(_pattern[start]))
            return Fail(start - 1, $"there is no “\\{_pattern[start]}”; list the characters, as in [0-9]");
        _position += char.IsHighSurrogate(_pattern[start]) ? 2 : 1;
        text = _pattern[start.._position];
        return true;
    }

    private bool Take(char c, string output)
    {
        if (IsAtEnd || _pattern[_position] != c)
            return false;
        _position++;
        _output.Append(output);
        return true;
    }

    private bool Emit(string before, string text, string after)
    {
        _output.Append(before);
        foreach (char c in _fold(text))
        {
            _output.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }

        _output.Append(after);
        return true;
    }
}
