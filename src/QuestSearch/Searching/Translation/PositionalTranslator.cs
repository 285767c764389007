using QuestSearch.Analysis;

namespace QuestSearch.Searching;

/// <summary>Turns words, phrases and nearnesses into clauses.</summary>
internal sealed class PositionalTranslator(SnapshotView snapshot, TermResolver terms)
{
    public PositionalClause Translate(PositionalQuery query) => query switch
    {
        WordQuery word => Words(word.Text, terms.Stem),
        ExactQuery exact => Exact(exact),
        PrefixQuery prefix => Expand(prefix, TermResolver.PatternOf(prefix)),
        WildcardQuery wildcard => Expand(wildcard, TermResolver.PatternOf(wildcard)),
        RegexQuery regex => Expand(regex, TermResolver.PatternOf(regex)),
        FuzzyQuery fuzzy => Fuzzy(fuzzy),
        PhraseQuery phrase => Phrase(phrase),
        NearQuery near => Arranged(near.Operands, new NearArrangement(near.Distance, near.IsOrdered)),
        _ => throw new ArgumentException($"There is no positional query of the kind {query.GetType().Name}.", nameof(query)),
    };

    private PositionalClause Exact(ExactQuery query)
    {
        SpellingAgreement agreement = new(query.IsCaseSensitive, query.IsAccentSensitive);
        return Words(query.Text, word => terms.Spellings(word, agreement));
    }

    private PositionalClause Phrase(PhraseQuery query) => query.Slop == 0
        ? Sequence([.. query.Words.Select(Translate)])
        : Arranged(query.Words, new PhraseArrangement(query.Slop));

    private PositionalClause Fuzzy(FuzzyQuery query) => snapshot.Analyzer.WordsOf(query.Text) is [{ } word]
        ? Expand(query, new FuzzyPattern(word.Folded, query.MaxEdits, query.PrefixLength))
        : new NothingClause();

    private PositionalClause Expand(TermQuery query, WordPattern pattern) => terms.Expand(query, pattern) is { } expansion ? new ExpansionClause(expansion) : new NothingClause();

    private PositionalClause Words(string text, Func<WordForms, TermSet?> resolve)
    {
        IReadOnlyList<WordForms> words = snapshot.Analyzer.WordsOf(text);
        return words.Count == 1 ? ClauseOf(resolve(words[0])) : Sequence([.. words.Select(word => ClauseOf(resolve(word)))]);
    }

    private static PositionalClause ClauseOf(TermSet? found) => found is null ? new NothingClause() : new TermsClause(found);

    private static PositionalClause Sequence(IReadOnlyList<PositionalClause> operands)
    {
        bool cannotMatch = operands.Count == 0 || operands.Any(operand => operand is NothingClause);
        return cannotMatch ? new NothingClause() : operands.Count == 1 ? operands[0] : new SequenceClause(operands);
    }

    private PositionalClause Arranged(IReadOnlyList<PositionalQuery> operands, Arrangement rule)
    {
        PositionalClause[] clauses = [.. operands.Select(Translate)];
        return clauses.Length == 0 || clauses.Any(clause => clause is NothingClause) ? new NothingClause() : new ArrangementClause(clauses, rule, PreviousEqual(operands));
    }

    private static int[] PreviousEqual(IReadOnlyList<PositionalQuery> operands)
    {
        int[] previous = new int[operands.Count];
        Dictionary<PositionalQuery, int> last = [];
        for (int i = 0; i < previous.Length; i++)
        {
            previous[i] = last.GetValueOrDefault(operands[i], -1);
            last[operands[i]] = i;
        }

        return previous;
    }
}
