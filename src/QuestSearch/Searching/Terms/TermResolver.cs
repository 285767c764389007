using System.Text.RegularExpressions;
using QuestSearch.Analysis;
using QuestSearch.Queries;

namespace QuestSearch.Searching;

/// <summary>Finds the index terms that stand for the words of queries. For one search, not thread-safe.</summary>
/// <param name="snapshot">The snapshot.</param>
/// <param name="expansionLimit">How many folded words a pattern may stand for.</param>
internal sealed class TermResolver(SnapshotView snapshot, int expansionLimit)
{
    private readonly List<ExpansionNotice> _notices = [];

    /// <summary>The patterns that stood for more words than the limit, in the order in which they were met, each once.</summary>
    public IReadOnlyList<ExpansionNotice> Notices => _notices;

    /// <summary>The term of a word's stem.</summary>
    /// <returns>Null when the index does not hold it.</returns>
    public TermSet? Stem(WordForms word) => snapshot.Dictionary.Find(word.StemTerm) is { } term ? SetOf([term], isExpansion: false) : null;

    /// <summary>The terms of all spellings of a folded word that agree with one.</summary>
    /// <returns>Null when there is none.</returns>
    public TermSet? Spellings(WordForms word, SpellingAgreement agreement)
    {
        if (snapshot.Dictionary.FindWord(word.Folded) is not { } found)
        {
            return null;
        }

        IndexedTerm[] spellings = [.. found.Spellings.Where(term => agreement.Holds(IndexTerm.SurfaceOf(term.Text), word.Surface))];
        return spellings.Length == 0 ? null : SetOf(spellings, isExpansion: false);
    }

    /// <summary>The terms of all words of a pattern, or of the most frequent ones.</summary>
    /// <returns>Null when there is none.</returns>
    public TermSet? Expand(TermQuery query, WordPattern pattern)
    {
        List<(DictionaryWord Word, int Edits)> found = [];
        foreach (DictionaryWord word in snapshot.Dictionary.WordsFrom(pattern.Prefix))
        {
            int edits = pattern.EditsTo(word.Folded);
            if (edits != WordPattern.NoMatch)
            {
                found.Add((word, edits));
            }
        }

        if (found.Count > expansionLimit)
        {
            Notice(new ExpansionNotice(query, found.Count, expansionLimit));
            found = [.. found.OrderByDescending(entry => entry.Word.Sentences).ThenBy(entry => entry.Word.Folded, StringComparer.Ordinal).Take(expansionLimit)];
        }

        IndexedTerm[] terms = [.. found.SelectMany(entry => entry.Word.Spellings.Select(term => term with { Edits = entry.Edits }))];
        return terms.Length == 0 ? null : SetOf(terms, isExpansion: true);
    }

    public static WordPattern PatternOf(PrefixQuery query) => new PrefixPattern(Fold(query.Text));

    public static WordPattern PatternOf(WildcardQuery query) => new WildcardPattern(query.Pattern, Fold);

    public static WordPattern PatternOf(RegexQuery query) =>
        new RegularPattern(new Regex(RegexPattern.Rewrite(query.Pattern, Fold), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));

    private static string Fold(string text) => Folding.Fold(Surface.Of(text));

    private static TermSet SetOf(IReadOnlyList<IndexedTerm> terms, bool isExpansion) => new(terms, isExpansion);

    private void Notice(ExpansionNotice notice)
    {
        if (!_notices.Contains(notice))
        {
            _notices.Add(notice);
        }
    }
}
