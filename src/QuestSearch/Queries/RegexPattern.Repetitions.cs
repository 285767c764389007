using System.Globalization;

namespace QuestSearch.Queries;

internal sealed partial class RegexPattern
{
    /// <summary>Reads the repetition after an atom, if there is one, and counts the atom as often as it must be written out.</summary>
    private bool ReadRepetition(long lengthBefore)
    {
        if (IsAtEnd)
            return true;
        int start = _position;
        switch (_pattern[_position])
        {
            case '*' or '+' or '?':
                _output.Append(_pattern[_position++]);
                break;
            case '{':
                if (!ReadBounds(out int times))
                    return false;
                _length = lengthBefore + ((_length - lengthBefore) * Math.Max(times, 1));
                break;
            default:
                return true;
        }

        return IsAtEnd || _pattern[_position] is not ('*' or '+' or '?' or '{')
            ? true
            : Fail(_position, $"“{_pattern[start.._position]}” is itself repeated; put it and what it repeats in brackets");
    }

    private bool ReadBounds(out int times)
    {
        int open = _position++;
        times = 0;
        if (!ReadNumber(out int least))
            return false;
        int most = least;
        if (Skip(','))
        {
            most = least + 1;
            bool isOpenEnded = !IsAtEnd && _pattern[_position] == '}';
            if (!isOpenEnded && !ReadNumber(out most))
                return false;
        }

        if (!Skip('}'))
            return Fail(open, "this “{” is not closed; write {2}, {2,} or {2,3}");
        if (most < least)
            return Fail(open, $"{{{least},{most}}} asks for at least more than at most");
        times = most;
        _output.Append(_pattern, open, _position - open);
        return true;
    }

    private bool ReadNumber(out int number)
    {
        int start = _position;
        while (!IsAtEnd && char.IsAsciiDigit(_pattern[_position]))
        {
            _position++;
        }

        ReadOnlySpan<char> digits = _pattern.AsSpan(start, _position - start);
        if (digits.IsEmpty)
        {
            number = 0;
            return Fail(start, "a number is missing; write {2}, {2,} or {2,3}");
        }

        return (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= MaxLength)
            || Fail(start, $"nothing can be repeated more than {MaxLength} times");
    }

    private bool Skip(char c)
    {
        if (IsAtEnd || _pattern[_position] != c)
            return false;
        _position++;
        return true;
    }
}
