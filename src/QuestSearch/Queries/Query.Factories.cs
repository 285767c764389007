namespace QuestSearch;

public abstract partial record Query
{
    /// <summary>Asks for a word in all its inflected forms.</summary>
    /// <param name="word">The word in any of its forms; several words are matched in sequence.</param>
    /// <returns>The query.</returns>
    public static WordQuery Word(string word) => new(word);

    /// <summary>Asks for a word in just the form given, without regard to case and accents.</summary>
    /// <param name="word">The word; several words are matched in sequence.</param>
    /// <returns>The query.</returns>
    public static ExactQuery Exact(string word) => new(word);

    /// <summary>Asks for a word in just the form given.</summary>
    /// <param name="word">The word; several words are matched in sequence.</param>
    /// <param name="caseSensitive">Whether upper and lower case must agree.</param>
    /// <param name="accentSensitive">Whether accents and other diacritics must agree.</param>
    /// <returns>The query.</returns>
    public static ExactQuery Exact(string word, bool caseSensitive, bool accentSensitive) => new(word, caseSensitive, accentSensitive);

    /// <summary>Asks for the words that begin with certain letters.</summary>
    /// <param name="letters">The letters.</param>
    /// <returns>The query.</returns>
    public static PrefixQuery Prefix(string letters) => new(letters);

    /// <summary>Asks for the words that are like a pattern.</summary>
    /// <param name="pattern">The pattern: <c>*</c> stands for any number of characters, <c>?</c> for one; <c>\</c> takes the special meaning from the character after it.</param>
    /// <returns>The query.</returns>
    public static WildcardQuery Wildcard(string pattern) => new(pattern);

    /// <summary>Asks for the words that match a regular expression.</summary>
    /// <param name="pattern">The expression, in the syntax described at <see cref="RegexQuery"/>.</param>
    /// <returns>The query.</returns>
    public static RegexQuery Regex(string pattern) => new(pattern);

    /// <summary>Asks for a word and those that differ from it by one letter after the first.</summary>
    /// <param name="word">The word.</param>
    /// <returns>The query.</returns>
    public static FuzzyQuery Fuzzy(string word) => new(word);

    /// <summary>Asks for a word and those that differ from it by a few letters.</summary>
    /// <param name="word">The word.</param>
    /// <param name="maxEdits">How many letters may be inserted, removed, replaced or swapped with their neighbour: 0 to 2.</param>
    /// <param name="prefixLength">How many letters at the beginning must agree.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static FuzzyQuery Fuzzy(string word, int maxEdits, int prefixLength = 1) => new(word, maxEdits, prefixLength);

    /// <summary>Asks for a phrase whose words may be inflected, in just this sequence.</summary>
    /// <param name="words">The words, parted by white space.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentException">The phrase has more words than <see cref="MaxSize"/> allows.</exception>
    public static PhraseQuery Phrase(string words) => Phrase(words, 0);

    /// <summary>Asks for a phrase whose words may be inflected.</summary>
    /// <param name="words">The words, parted by white space.</param>
    /// <param name="slop">How many positions the words may be moved in total; see <see cref="PhraseQuery"/>.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="slop"/> is negative.</exception>
    /// <exception cref="ArgumentException">The phrase has more words than <see cref="MaxSize"/> allows.</exception>
    public static PhraseQuery Phrase(string words, int slop) => new([.. Split(words).Select(Word)], slop);

    /// <summary>Asks for a phrase whose words are matched each in its own way, in just this sequence.</summary>
    /// <param name="words">The words in their order.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentException">The phrase has more words than <see cref="MaxSize"/> allows.</exception>
    public static PhraseQuery Phrase(params IEnumerable<TermQuery> words) => new([.. words]);

    /// <summary>Asks for a phrase whose words are matched each in its own way.</summary>
    /// <param name="words">The words in their order.</param>
    /// <param name="slop">How many positions the words may be moved in total; see <see cref="PhraseQuery"/>.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="slop"/> is negative.</exception>
    /// <exception cref="ArgumentException">The phrase has more words than <see cref="MaxSize"/> allows.</exception>
    public static PhraseQuery Phrase(IEnumerable<TermQuery> words, int slop) => new([.. words], slop);

    /// <summary>Asks for a phrase in just the words given, without regard to case and accents.</summary>
    /// <param name="words">The words, parted by white space.</param>
    /// <param name="slop">How many positions the words may be moved in total; see <see cref="PhraseQuery"/>.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="slop"/> is negative.</exception>
    /// <exception cref="ArgumentException">The phrase has more words than <see cref="MaxSize"/> allows.</exception>
    public static PhraseQuery ExactPhrase(string words, int slop = 0) => new([.. Split(words).Select(Exact)], slop);

    /// <summary>Asks for words or phrases near one another, in any order.</summary>
    /// <param name="distance">How many other words may stand between them in total.</param>
    /// <param name="operands">What shall stand together: at least two words, phrases or nearnesses.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="distance"/> is negative.</exception>
    /// <exception cref="ArgumentException">There are fewer than two operands, or the query would exceed <see cref="MaxDepth"/> or <see cref="MaxSize"/>.</exception>
    public static NearQuery Near(int distance, params IEnumerable<PositionalQuery> operands) => new([.. operands], distance);

    /// <summary>Asks for words or phrases near one another, in the given order.</summary>
    /// <param name="distance">How many other words may stand between them in total.</param>
    /// <param name="operands">What shall stand together: at least two words, phrases or nearnesses.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="distance"/> is negative.</exception>
    /// <exception cref="ArgumentException">There are fewer than two operands, or the query would exceed <see cref="MaxDepth"/> or <see cref="MaxSize"/>.</exception>
    public static NearQuery NearInOrder(int distance, params IEnumerable<PositionalQuery> operands) => new([.. operands], distance, IsOrdered: true);

    /// <summary>Asks for all of several conditions in the same sentence.</summary>
    /// <param name="operands">The conditions: at least one.</param>
    /// <returns>The query: an <see cref="AllQuery"/>, or the condition itself when there is but one.</returns>
    /// <exception cref="ArgumentException">There is no operand, or the query would exceed <see cref="MaxDepth"/> or <see cref="MaxSize"/>.</exception>
    public static Query All(params IEnumerable<Query> operands)
    {
        EquatableList<Query> list = [.. operands];
        return list.Count == 1 ? list[0] : new AllQuery(list);
    }

    /// <summary>Asks for at least one of several alternatives.</summary>
    /// <param name="operands">The alternatives: at least one.</param>
    /// <returns>The query: an <see cref="AnyQuery"/>, or the alternative itself when there is but one.</returns>
    /// <exception cref="ArgumentException">There is no operand, or the query would exceed <see cref="MaxDepth"/> or <see cref="MaxSize"/>.</exception>
    public static Query Any(params IEnumerable<Query> operands)
    {
        EquatableList<Query> list = [.. operands];
        return list.Count == 1 ? list[0] : new AnyQuery(list);
    }

    /// <summary>Asks for the opposite.</summary>
    /// <param name="operand">What shall not match.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentException">The query would exceed <see cref="MaxDepth"/> or <see cref="MaxSize"/>.</exception>
    public static NotQuery Not(Query operand) => new(operand);

    private static string[] Split(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }
}
