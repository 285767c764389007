using System.Text.RegularExpressions;
using QuestSearch.Analysis;
using QuestSearch.Queries;

namespace QuestSearch.Searching;

/// <summary>Finds the index terms that stand for the words of queries. For one search, not thread-safe.</summary>
/// <param name="snapshot">The snapshot.</param>
/// <param name="expansionLimit">How many folded words a pattern may stand for.</param>
internal sealed class TermResolver(SnapshotView snapshot, int expansionLimit)
{
    private List<ExpansionNotice>? _notices;

    /// <summary>The patterns that stood for more words than the limit, in the order in which they were met, each once.</summary>
    public IReadOnlyList<ExpansionNotice> Notices => _notices ?? [];

    /// <summary>The term of a word's stem.</summary>
    /// <returns>Null when the index does not hold it.</returns>
    public TermSet? Stem(WordForms word) => snapshot.Dictionary.Find(word.StemTerm) is { } term ? new TermSet([term]) : null;

    /// <summary>The terms of all spellings of a folded word that agree with one.</summary>
    /// <returns>Null when there is none.</returns>
    public TermSet? Spellings(WordForms word, SpellingAgreement agreement)
    {
        if (snapshot.Dictionary.FindWord(word.Folded) is not { } found)
        {
            return null;
        }

        IndexedTerm[] spellings = [.. found.Spellings.Where(term => agreement.Holds(IndexTerm.SurfaceOf(term.Text), word.Surface))];
        return spellings.Length == 0 ? null : new TermSet(spellings);
    }

    /// <summary>The terms of all words of a pattern, or of the most frequent ones.</summary>
    /// <returns>Null when there is none.</returns>
    public Expansion? Expand(TermQuery query, WordPattern pattern)
    {
        Expansion? expansion = new Expander(snapshot, expansionLimit).Expand(pattern, out int found);
        if (found > expansionLimit)
        {
            Notice(new ExpansionNotice(query, found, expansionLimit));
        }

        return expansion;
    }

    public static WordPattern PatternOf(PrefixQuery query) => new PrefixPattern(Fold(query.Text));

    public static WordPattern PatternOf(WildcardQuery query) => new WildcardPattern(query.Pattern, Fold);

    public static WordPattern PatternOf(RegexQuery query) =>
        new RegularPattern(new Regex(RegexPattern.Rewrite(query.Pattern, Fold), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));

    private static string Fold(string text) => Folding.Fold(Surface.Of(text));

    private void Notice(ExpansionNotice notice)
    {
        _notices ??= [];
        if (!_notices.Contains(notice))
        {
            _notices.Add(notice);
        }
    }
}
