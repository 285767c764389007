using System.Text;

namespace QuestSearch.Queries;

internal sealed partial class RegexPattern
{
    private const int MaxFoldedRange = 0x500;

    /// <summary>Reads a list such as <c>[a-z]</c> or <c>[^a-z]</c>. A character that folds to several, or lies beyond U+FFFF, becomes an alternative to the list.</summary>
    private bool ReadClass()
    {
        int open = _position++;
        bool isNegated = Skip('^');
        StringBuilder singles = new();
        List<string> longer = [];
        int first = _position;
        while (!IsAtEnd && _pattern[_position] != ']')
        {
            if (!ReadClassItem(singles, longer))
                return false;
        }

        if (_position == first)
            return Fail(open, "this “[” lists nothing; write \\[ for the character itself");
        if (!Skip(']'))
            return Fail(open, "this “[” is not closed; write \\[ for the character itself");
        if (isNegated && longer.Count > 0)
            return Fail(open, $"“{longer[0]}” is more than one character to the index and cannot be excluded");
        EmitClass(isNegated, singles, longer);
        return true;
    }

    private bool ReadClassItem(StringBuilder singles, List<string> longer)
    {
        int start = _position;
        if (++_length > MaxLength)
            return Fail(start, $"the expression is longer than {MaxLength} characters");
        if (!ReadCharacter(out string from))
            return false;
        bool isRange = _position + 1 < _pattern.Length && _pattern[_position] == '-' && _pattern[_position + 1] != ']';
        if (!isRange)
        {
            AddToClass(_fold(from), singles, longer);
            return true;
        }

        _position++;
        if (!ReadCharacter(out string to))
            return false;
        if (from.Length > 1 || to.Length > 1)
            return Fail(start, "a range cannot reach beyond U+FFFF");
        if (from[0] > to[0])
            return Fail(start, $"the range “{from}-{to}” is upside down");
        singles.Append(InClass(from[0])).Append('-').Append(InClass(to[0]));
        for (int c = from[0]; c <= Math.Min((int)to[0], MaxFoldedRange); c++)
        {
            AddToClass(_fold(((char)c).ToString()), singles, longer);
        }

        return true;
    }

    private static void AddToClass(string folded, StringBuilder singles, List<string> longer)
    {
        if (folded.Length == 1)
            singles.Append(InClass(folded[0]));
        else if (folded.Length > 1)
            longer.Add(folded);
    }

    private void EmitClass(bool isNegated, StringBuilder singles, List<string> longer)
    {
        _output.Append("(?:");
        string separator = "";
        if (singles.Length > 0)
        {
            _output.Append(isNegated ? "[^" : "[").Append(singles).Append(']');
            separator = "|";
        }

        foreach (string alternative in longer)
        {
            _output.Append(separator);
            foreach (char c in alternative)
            {
                _output.Append(InClass(c));
            }

            separator = "|";
        }

        _output.Append(')');
    }

    private static string InClass(char c) => $"\\u{(int)c:X4}";
}
