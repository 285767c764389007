namespace QuestSearch.Sentences.Learning;

/// <summary>Judges whether the sentences of a text begin with capitals, as in all but careless writing, by what follows the full stops of ordinary words.</summary>
internal static class CapitalUse
{
    private const int FewestSmall = 2;
    private const double MostSmall = 0.1;

    public static bool IsReliable(IReadOnlyDictionary<string, StopCounts> words)
    {
        int small = 0;
        int capital = 0;
        foreach ((string word, StopCounts counts) in words)
        {
            if (OrdinaryWord.Is(word) && (counts.Plain > 0 || OrdinaryWord.LooksWhole(word)))
            {
                small += counts.BeforeSmall;
                capital += counts.BeforeCapital;
            }
        }

        return small < FewestSmall || small <= MostSmall * (small + capital);
    }
}
