namespace QuestSearch.Reading.PlainText;

/// <summary>Keeps the lifts of a line in the order of their places, none overlapping another.</summary>
internal static class LiftList
{
    /// <summary>Adds a lift; one that overlaps an earlier one is left out.</summary>
    public static void Add(PageLine line, Lift lift)
    {
        List<Lift> lifts = line.Lifts ??= [];
        int at = lifts.Count;
        while (at > 0 && lifts[at - 1].Start >= lift.End)
        {
            at--;
        }

        if (at == 0 || lifts[at - 1].End <= lift.Start)
        {
            lifts.Insert(at, lift);
        }
    }
}
