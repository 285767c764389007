namespace QuestSearch.Searching;

/// <summary>The words that begin with certain folded letters.</summary>
internal sealed class PrefixPattern(string prefix) : WordPattern
{
    public override string Prefix => prefix;

    public override bool IsPrefixOnly => true;

    public override int EditsTo(ReadOnlySpan<char> folded) => 0;
}
