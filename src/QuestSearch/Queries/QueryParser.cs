using System.Diagnostics.CodeAnalysis;

namespace QuestSearch.Queries;

/// <summary>
/// Reads the text syntax by recursive descent, looking ahead by one token. From the loosest to the tightest: <c>|</c>; juxtaposition, <c>&amp;</c> and WITH NOTE; NOT; NEAR and BEFORE; <c>-</c>.
/// A method that meets a fault records it and returns null, which its callers hand up.
/// </summary>
internal sealed partial class QueryParser(string text)
{
    private const string Operand = "a word, a phrase, a field or “(”";

    private int _position;
    private int _depth;
    private int _size;
    private QueryParseError? _error;

    public bool TryParse([NotNullWhen(true)] out Query? query, [NotNullWhen(false)] out QueryParseError? error)
    {
        query = ParseWhole();
        error = query is null ? _error! : null;
        return query is not null;
    }

    private Query? ParseWhole()
    {
        int loneSurrogate = QueryText.IndexOfLoneSurrogate(text);
        if (loneSurrogate >= 0)
            return Fail(loneSurrogate, "well-formed UTF-16");
        if (ParseAny() is not { } query)
            return null;
        SkipSpace();
        return IsAtEnd ? query : Fail(_position, "the end of the query");
    }

    private Query? ParseAny()
    {
        int start = _position;
        List<Query> alternatives = [];
        do
        {
            if (ParseAll() is not { } alternative)
                return null;
            alternatives.Add(alternative);
        }
        while (TakeOperator('|', QuerySyntax.Or));
        return alternatives.Count == 1 ? alternatives[0] : Nest(start, alternatives, () => new AnyQuery([.. alternatives]));
    }

    private Query? ParseAll()
    {
        int start = _position;
        List<Query> conditions = [];
        do
        {
            if (ParseNot() is not { } condition)
                return null;
            conditions.Add(condition);
            while (TakeWithNote())
            {
                if (All(start, conditions) is not { } body || ParseNot() is not { } note
                    || Nest(start, [body, note], () => new NoteJoinQuery(body, note)) is not { } join)
                    return null;
                conditions = [join];
            }
        }
        while (TakeOperator('&', QuerySyntax.And) || IsAtOperand());
        return All(start, conditions);
    }

    private Query? All(int start, List<Query> conditions) =>
        conditions.Count == 1 ? conditions[0] : Nest(start, conditions, () => new AllQuery([.. conditions]));

    private Query? ParseNot()
    {
        SkipSpace();
        int start = _position;
        return TakeKeyword(QuerySyntax.Not) ? Negate(start, ParseNot) : ParseNear();
    }

    private Query? ParseFactor()
    {
        SkipSpace();
        int start = _position;
        if (IsAtEnd || text[start] is not ('-' or '!'))
            return ParsePrimary();
        _position++;
        return IsAtEnd || char.IsWhiteSpace(text[_position])
            ? Fail(_position, $"what shall not match, right after “{text[start]}”")
            : Negate(start, ParseFactor);
    }

    private NotQuery? Negate(int start, Func<Query?> parseOperand)
    {
        if (!Enter(start) || parseOperand() is not { } operand)
            return null;
        _depth--;
        return Nest(start, [operand], () => new NotQuery(operand));
    }

    private Query? ParseGroup()
    {
        int open = _position++;
        if (!Enter(open) || ParseAny() is not { } query)
            return null;
        _depth--;
        return Take(')') ? query : Fail(_position, "“)”");
    }

    /// <summary>Counts a level of recursion, of which a printed query never needs more than it has levels itself.</summary>
    private bool Enter(int position) =>
        ++_depth <= Query.MaxDepth || Refuse(position, "fewer levels", $"The query is nested more than {Query.MaxDepth} deep at position {position}.");

    /// <summary>Makes a query of others unless it would grow beyond the limits of <see cref="Query"/>.</summary>
    private T? Nest<T>(int position, IReadOnlyList<Query> operands, Func<T> make)
        where T : Query
    {
        if (operands.Any(operand => operand.Depth >= Query.MaxDepth))
            return Fail<T>(position, "fewer levels", $"The query at position {position} is nested more than {Query.MaxDepth} deep.");
        return Leaf(position, make);
    }

    private T? Leaf<T>(int position, Func<T> make)
        where T : Query =>
        ++_size <= Query.MaxSize
            ? make()
            : Fail<T>(position, "the end of the query", $"The query consists of more than {Query.MaxSize} words and conditions; the one at position {position} is too many.");
}
