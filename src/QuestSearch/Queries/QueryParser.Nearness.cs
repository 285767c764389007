namespace QuestSearch.Queries;

internal sealed partial class QueryParser
{
    /// <summary>The number of argument lists around the position; in them, a comma ends a word.</summary>
    private int _lists;

    private Query? ParseNear()
    {
        int start = _position;
        if (ParseFactor() is not { } first)
            return null;
        List<PositionalQuery> operands = [];
        Nearness? nearness = null;
        Query? operand = first;
        while (TakeInfixNear(out Nearness? next, out int position))
        {
            if (next is null || !AddPositional(start, operand, operands))
                return null;
            if (nearness is not null && next != nearness)
                return Fail<Query>(position, "the same distance and order", $"Two kinds of nearness meet at position {position}; put brackets around one of them.");
            nearness = next;
            SkipSpace();
            start = _position;
            operand = ParseFactor();
            if (operand is null)
                return null;
        }

        return nearness is null ? first : AddPositional(start, operand, operands) ? Near(start, nearness, operands) : null;
    }

    private Query? Near(int start, Nearness nearness, List<PositionalQuery> operands) =>
        operands.Count >= 2
            ? Nest(start, operands, () => new NearQuery([.. operands], nearness.Distance, nearness.IsOrdered))
            : Fail<Query>(_position, "“,”", $"Expected “,” and a second word or phrase at position {_position}.");

    private bool AddPositional(int position, Query operand, List<PositionalQuery> operands)
    {
        if (operand is not PositionalQuery positional)
            return Refuse(position, "a word or a phrase", $"Expected a word or a phrase at position {position}: only those can stand near one another.");
        operands.Add(positional);
        return true;
    }

    /// <summary>Takes <c>NEAR/5</c> or <c>BEFORE/5</c> between two operands.</summary>
    private bool TakeInfixNear(out Nearness? nearness, out int position)
    {
        SkipSpace();
        position = _position;
        nearness = null;
        return IsNearAt(position, StringComparison.Ordinal) && ((nearness = ReadNearness()) is not null || _error is not null);
    }

    private bool IsNearAt(int position, StringComparison comparison) =>
        IsNameAt(position, QuerySyntax.Near, comparison) || IsNameAt(position, QuerySyntax.Before, comparison);

    private bool IsNameAt(int position, string name, StringComparison comparison)
    {
        int slash = position + name.Length;
        return slash + 1 < text.Length
            && text.AsSpan(position, name.Length).Equals(name, comparison)
            && text[slash] == '/'
            && char.IsAsciiDigit(text[slash + 1]);
    }

    private Nearness? ReadNearness()
    {
        bool isOrdered = text[_position] is 'B' or 'b';
        _position += (isOrdered ? QuerySyntax.Before : QuerySyntax.Near).Length + 1;
        if (!TryReadNumber(out int distance))
            return null;
        return EndsWordAt(_position) ? new Nearness(distance, isOrdered) : Fail<Nearness>(_position, "white space or “(”");
    }

    /// <summary>Tells whether <c>near/5(</c> or <c>before/5(</c> begins here, so that <c>near/5</c> by itself remains a word.</summary>
    private bool IsNearFunctionAt(int position)
    {
        if (!IsNearAt(position, StringComparison.OrdinalIgnoreCase))
            return false;
        int end = text.IndexOf('/', position) + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end < text.Length && text[end] == '(';
    }

    private Query? ParseNearFunction()
    {
        int start = _position;
        List<PositionalQuery> operands = [];
        return ReadNearness() is { } nearness && ParseArguments((position, operand) => AddPositional(position, operand, operands))
            ? Near(start, nearness, operands)
            : null;
    }

    private bool IsPhraseFunctionAt(int position) => text.AsSpan(position).StartsWith(QuerySyntax.Phrase + "(", StringComparison.Ordinal);

    /// <summary>Reads <c>phrase(…)</c>, the form of a phrase whose words cannot be told apart within quotes.</summary>
    private PhraseQuery? ParsePhraseFunction()
    {
        int start = _position;
        _position += QuerySyntax.Phrase.Length;
        List<TermQuery> words = [];
        return ParseArguments((position, operand) => AddTerm(position, operand, words)) ? Phrase(start, words) : null;
    }

    private bool AddTerm(int position, Query operand, List<TermQuery> words)
    {
        if (operand is not TermQuery word)
            return Refuse(position, "a word", $"Expected a word at position {position}: a phrase is made of nothing else.");
        words.Add(word);
        return true;
    }

    private bool ParseArguments(Func<int, Query, bool> add)
    {
        int open = _position++;
        if (!Enter(open))
            return false;
        _lists++;
        if (!Take(')'))
        {
            do
            {
                SkipSpace();
                int start = _position;
                if (ParseAny() is not { } argument || !add(start, argument))
                    return false;
            }
            while (Take(','));
            if (!Take(')'))
                return Refuse(_position, "“,” or “)”");
        }

        _lists--;
        _depth--;
        return true;
    }

    private sealed record Nearness(int Distance, bool IsOrdered);
}
