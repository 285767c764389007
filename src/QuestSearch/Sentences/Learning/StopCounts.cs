namespace QuestSearch.Sentences.Learning;

/// <summary>How often a word stands in a text without a full stop and with one, and what followed that stop.</summary>
/// <param name="Plain">How often it stands without a full stop.</param>
/// <param name="Stopped">How often it stands with one.</param>
/// <param name="BeforeSmall">How often a small letter follows the stop.</param>
/// <param name="BeforeCapital">How often a capital follows the stop.</param>
/// <param name="BeforePunctuation">How often a comma or the like follows the stop.</param>
internal readonly record struct StopCounts(int Plain, int Stopped, int BeforeSmall, int BeforeCapital, int BeforePunctuation)
{
    /// <summary>Gets how often the sentence plainly goes on after the stop.</summary>
    public int Continued => BeforeSmall + BeforePunctuation;

    public StopCounts AddPlain() => this with { Plain = Plain + 1 };

    public StopCounts AddStopped(WordShape next) => new(
        Plain,
        Stopped + 1,
        BeforeSmall + (next == WordShape.Lower ? 1 : 0),
        BeforeCapital + (next == WordShape.Capital ? 1 : 0),
        BeforePunctuation + (next == WordShape.Punctuation ? 1 : 0));
}
