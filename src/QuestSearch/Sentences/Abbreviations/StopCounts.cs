namespace QuestSearch.Sentences.Abbreviations;

/// <summary>How often a word stands before a full stop, and how often the sentence plainly goes on after it.</summary>
internal readonly record struct StopCounts(int Total, int Continued)
{
    public StopCounts Add(bool isContinued) => new(Total + 1, Continued + (isContinued ? 1 : 0));
}
