using System.Globalization;
using System.Text;

namespace QuestSearch.Queries;

internal sealed partial class QueryPrinter
{
    public override StringBuilder VisitWord(WordQuery query) => HasShortForm(query) ? _text.Append(query.Text) : PrintField("word", query.Text);

    public override StringBuilder VisitExact(ExactQuery query) => (query.IsCaseSensitive, query.IsAccentSensitive, HasShortForm(query)) switch
    {
        (false, false, true) => _text.Append('=').Append(query.Text),
        (true, true, true) => _text.Append("==").Append(query.Text),
        (false, false, false) => PrintField("exact", query.Text),
        (true, true, false) => PrintField("verbatim", query.Text),
        (true, false, _) => PrintField("case", query.Text),
        (false, true, _) => PrintField("accent", query.Text),
    };

    public override StringBuilder VisitPrefix(PrefixQuery query) => HasShortForm(query) ? _text.Append(query.Text).Append('*') : PrintField("prefix", query.Text);

    public override StringBuilder VisitWildcard(WildcardQuery query) => HasShortForm(query) ? _text.Append(query.Pattern) : PrintField("wildcard", query.Pattern);

    public override StringBuilder VisitRegex(RegexQuery query) => HasShortForm(query) ? _text.Append('/').Append(query.Pattern).Append('/') : PrintField("regex", query.Pattern);

    public override StringBuilder VisitFuzzy(FuzzyQuery query)
    {
        StringBuilder word = HasShortForm(query) ? _text.Append(query.Text) : PrintField("fuzzy", query.Text);
        word.Append(CultureInfo.InvariantCulture, $"~{query.MaxEdits}");
        return query.PrefixLength == 1 ? word : word.Append(CultureInfo.InvariantCulture, $"/{query.PrefixLength}");
    }

    public override StringBuilder VisitPhrase(PhraseQuery query)
    {
        bool isShort = query.Words.All(HasShortForm);
        _text.Append(isShort ? "\"" : QuerySyntax.Phrase + "(");
        Join(query.Words, isShort ? " " : ", ").Append(isShort ? '"' : ')');
        return query.Slop == 0 ? _text : _text.Append(CultureInfo.InvariantCulture, $"~{query.Slop}");
    }

    /// <summary>Tells whether a word can be printed without naming its field, as it must be within quotes.</summary>
    private static bool HasShortForm(TermQuery query) => query switch
    {
        WordQuery word => QuerySyntax.IsPlainWord(word.Text),
        ExactQuery exact => exact.IsCaseSensitive == exact.IsAccentSensitive && QuerySyntax.IsPlain(exact.Text),
        PrefixQuery prefix => QuerySyntax.IsPlain(prefix.Text),
        WildcardQuery wildcard => IsShortWildcard(wildcard.Pattern),
        RegexQuery regex => !HoldsBareSlash(regex.Pattern),
        FuzzyQuery fuzzy => QuerySyntax.IsPlain(fuzzy.Text),
        _ => false,
    };

    private static bool IsShortWildcard(string pattern)
    {
        int first = pattern.AsSpan().IndexOfAny('*', '?');
        bool isPrefix = first > 0 && first == pattern.Length - 1 && pattern[first] == '*';
        return first >= 0 && !isPrefix && QuerySyntax.IsPlain(pattern.Replace('*', 'x').Replace('?', 'x'));
    }

    private static bool HoldsBareSlash(string pattern)
    {
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '/')
                return true;
            if (pattern[i] == '\\')
                i++;
        }

        return false;
    }
}
