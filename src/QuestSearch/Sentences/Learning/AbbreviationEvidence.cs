namespace QuestSearch.Sentences.Learning;

/// <summary>Weighs the counts of a word: an abbreviation is short, stands nearly always with a full stop, and the text often goes on after it.</summary>
internal static class AbbreviationEvidence
{
    private const int FewestContinued = 2;
    private const double LeastShareContinued = 0.6;
    private const double LeastShareStopped = 0.5;
    private const int LongestAlwaysStopped = 6;
    private const double MostSharePlain = 0.02;

    public static bool Suffices(int length, StopCounts counts) => GoesOn(counts) || IsAlwaysStopped(length, counts);

    private static bool GoesOn(StopCounts counts) =>
        counts.Continued >= FewestContinued
        && counts.Continued >= LeastShareContinued * counts.Stopped
        && counts.Stopped >= LeastShareStopped * (counts.Stopped + counts.Plain);

    private static bool IsAlwaysStopped(int length, StopCounts counts) =>
        length <= LongestAlwaysStopped
        && counts.Stopped > length
        && counts.Plain <= MostSharePlain * counts.Stopped;
}
