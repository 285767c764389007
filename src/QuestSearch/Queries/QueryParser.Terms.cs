namespace QuestSearch.Queries;

internal sealed partial class QueryParser
{
    /// <summary>The opening quote of the phrase that is being read; null outside phrases.</summary>
    private char? _quote;

    private Query? ParsePrimary()
    {
        SkipSpace();
        if (!IsAtOperand() || IsReservedAt(_position))
            return Fail(_position, Operand);
        char c = text[_position];
        if (c == '(')
            return ParseGroup();
        if (QuerySyntax.IsOpeningQuote(c))
            return ParsePhrase(word => new WordQuery(word));
        if (IsNearFunctionAt(_position))
            return ParseNearFunction();
        if (IsPhraseFunctionAt(_position))
            return ParsePhraseFunction();
        return FieldAt(_position) is { } field ? ParseField(field) : ParseTerm(word => new WordQuery(word));
    }

    private bool IsReservedAt(int position) =>
        IsKeywordAt(position, QuerySyntax.And) || IsKeywordAt(position, QuerySyntax.Not) || IsWithNoteAt(position, out _)
        || (IsNearAt(position, StringComparison.Ordinal) && !IsNearFunctionAt(position));

    private PhraseQuery? ParsePhrase(Func<string, TermQuery> makeWord)
    {
        int open = _position;
        _quote = text[_position++];
        List<TermQuery> words = [];
        for (SkipSpace(); !IsAtEnd && !QuerySyntax.IsClosingQuote(_quote.Value, text[_position]); SkipSpace())
        {
            if (ParseTerm(makeWord) is not TermQuery word)
                return Fail<PhraseQuery>(_position, "a word");
            words.Add(word);
        }

        _quote = null;
        if (IsAtEnd)
            return Unclosed<PhraseQuery>(open);
        _position++;
        return Phrase(open, words);
    }

    /// <summary>Reads the slop after a phrase, if there is one, and makes the phrase.</summary>
    private PhraseQuery? Phrase(int start, List<TermQuery> words)
    {
        int slop = 0;
        if ((TakeHere('~') && !TryReadNumber(out slop)) || !RequireEnd())
            return null;
        return Nest(start, words, () => new PhraseQuery([.. words], slop));
    }

    /// <summary>Reads a word of a phrase, or a word by itself, or a phrase after <c>=</c>.</summary>
    private Query? ParseTerm(Func<string, TermQuery> makeWord)
    {
        switch (text[_position])
        {
            case '=':
                _position++;
                bool isVerbatim = TakeHere('=');
                return ParseExact(word => new ExactQuery(word, isVerbatim, isVerbatim));
            case '/':
                return ParseRegex();
            default:
                return ParseWord(makeWord);
        }
    }

    private Query? ParseExact(Func<string, TermQuery> makeWord)
    {
        if (_quote is null && !IsAtEnd && QuerySyntax.IsOpeningQuote(text[_position]))
            return ParsePhrase(makeWord);
        int start = _position;
        if (ReadWord() is not { } word)
            return null;
        return word.HasWildcard || (!IsAtEnd && text[_position] == '~')
            ? Fail<Query>(start, "a word without wildcards", $"Expected a word without “*”, “?” and “~” at position {start}: “=” asks for just the form given.")
            : Leaf(start, () => makeWord(word.Text));
    }

    private Query? ParseWord(Func<string, TermQuery> makeWord)
    {
        int start = _position;
        if (ReadWord() is not { } word)
            return null;
        if (!IsAtEnd && text[_position] == '~')
        {
            return word.HasWildcard
                ? Fail<Query>(_position, "white space", $"Expected white space at position {_position}: a word with “*” or “?” takes no “~”.")
                : ParseFuzzy(start, word.Text);
        }

        return Leaf<TermQuery>(start, () => word switch
        {
            { HasWildcard: false } => makeWord(word.Text),
            { IsPrefix: true } => new PrefixQuery(word.Text[..^1]),
            _ => new WildcardQuery(word.Raw),
        });
    }

    /// <summary>Reads <c>~</c>, <c>~2</c> or <c>~2/3</c>, the edits and the letters that must agree, after a word.</summary>
    private FuzzyQuery? ParseFuzzy(int start, string word)
    {
        int edits = 1;
        int prefix = 1;
        int number = ++_position;
        if (!EndsWordAt(number) && !TryReadNumber(out edits))
            return null;
        if (edits > FuzzyQuery.MaxMaxEdits)
            return Fail<FuzzyQuery>(number, $"a number from 0 to {FuzzyQuery.MaxMaxEdits}");
        if ((TakeHere('/') && !TryReadNumber(out prefix)) || !RequireEnd())
            return null;
        return Leaf(start, () => new FuzzyQuery(word, edits, prefix));
    }

    private RegexQuery? ParseRegex()
    {
        int open = _position++;
        int start = _position;
        while (!IsAtEnd && text[_position] != '/')
        {
            _position = Math.Min(_position + (text[_position] == '\\' ? 2 : 1), text.Length);
        }

        string pattern = text[start.._position];
        if (!TakeHere('/'))
            return Fail<RegexQuery>(_position, "“/”", $"Expected “/” at position {_position}: the regular expression at position {open} is not closed.");
        return RequireEnd() ? Regex(pattern, start, isVerbatim: true) : null;
    }

    private RegexQuery? Regex(string pattern, int start, bool isVerbatim)
    {
        if (RegexPattern.FaultOf(pattern) is not (int offset, string fault))
            return Leaf(start, () => new RegexQuery(pattern));
        int position = isVerbatim ? start + offset : start;
        return Fail<RegexQuery>(position, "a regular expression", $"The regular expression is faulty at position {position}: {fault}.");
    }
}
