namespace QuestSearch.Searching;

/// <summary>The words that begin with certain folded letters.</summary>
internal sealed class PrefixPattern(string prefix) : WordPattern
{
    public override string Prefix => prefix;

    public override int EditsTo(string folded) => 0;
}
