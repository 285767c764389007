using QuestSearch.Searching;

namespace QuestSearch.Tests.Searching.Scorers;

/// <summary>A clause that has no scorer, so that its matches are walked through.</summary>
internal sealed class WalkedClause(Clause clause) : Clause
{
    public override ClauseIterator? Open(Segment segment) => clause.Open(segment);

    public override bool Matches(SentenceView sentence) => clause.Matches(sentence);
}
