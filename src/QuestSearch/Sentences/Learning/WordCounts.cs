namespace QuestSearch.Sentences.Learning;

/// <summary>How often a word stands in a text without a full stop, with one, and with one after which the sentence plainly goes on.</summary>
internal readonly record struct WordCounts(int Plain, int Stopped, int Continued)
{
    public WordCounts AddPlain() => this with { Plain = Plain + 1 };

    public WordCounts AddStopped(bool isContinued) => this with { Stopped = Stopped + 1, Continued = Continued + (isContinued ? 1 : 0) };
}
