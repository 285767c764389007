using System.Text.RegularExpressions;

namespace QuestSearch.Searching;

/// <summary>The words that, as a whole, match a regular expression over folded letters.</summary>
internal sealed class RegularPattern(Regex expression) : WordPattern
{
    public override string Prefix => string.Empty;

    public override int EditsTo(ReadOnlySpan<char> folded) => expression.IsMatch(folded) ? 0 : NoMatch;
}
