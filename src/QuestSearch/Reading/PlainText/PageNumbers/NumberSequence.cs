namespace QuestSearch.Reading.PlainText.PageNumbers;

/// <summary>
/// Finds the most likely page numbers of a run of pages by dynamic programming (Viterbi). A state is a numbering: arabic or roman, and the
/// distance between the number and the page's place in the book; one more state stands for unnumbered pages. Agreeing with a printed number is
/// rewarded; disagreeing with one, changing the numbering and passing over a plate, which is not counted, cost.
/// </summary>
internal static class NumberSequence
{
    private const float Beam = 6;
    private const float PlateBeam = 2;
    private const float LeastWeight = 0.12f;

    /// <summary>Decides the number of each page; <see langword="null"/> for a page without one.</summary>
    public static PageNumber?[] Decide(IReadOnlyList<NumberEvidence> pages, CancellationToken cancellationToken)
    {
        List<State>[] columns = new List<State>[pages.Count];
        for (int page = 0; page < pages.Count; page++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            columns[page] = Column(page, pages[page], page == 0 ? [] : columns[page - 1]);
        }

        PageNumber?[] numbers = new PageNumber?[pages.Count];
        int best = pages.Count == 0 ? 0 : IndexOfBest(columns[^1]);
        for (int page = pages.Count - 1; page >= 0; page--)
        {
            State state = columns[page][best];
            numbers[page] = state.Numbering.At(page);
            best = state.Previous;
        }

        StrayNumbers.Remove(numbers, pages);
        return numbers;
    }

    private static List<State> Column(int page, NumberEvidence evidence, List<State> previous)
    {
        int bestPrevious = previous.Count == 0 ? -1 : IndexOfBest(previous);
        HashSet<Numbering> candidates = Candidates(page, evidence, previous, bestPrevious);
        List<State> column = new(candidates.Count);
        foreach (Numbering numbering in candidates)
        {
            if (numbering.IsNumbered && page + numbering.Offset + (numbering.IsPlate ? 1 : 0) < 1)
            {
                continue;
            }

            (float cost, int from) = Arrive(numbering, previous, bestPrevious);
            column.Add(new State(numbering, cost + evidence.CostOf(numbering, page), from));
        }

        float limit = column.Min(state => state.Cost) + Beam;
        column.RemoveAll(state => state.Cost > limit);
        return column;
    }

    private static HashSet<Numbering> Candidates(int page, NumberEvidence evidence, List<State> previous, int bestPrevious)
    {
        HashSet<Numbering> candidates = [Numbering.None];
        foreach (State state in previous)
        {
            Numbering same = state.Numbering with { IsPlate = false };
            candidates.Add(same);
            bool mayBePlate = same.IsNumbered && state.Cost <= previous[bestPrevious].Cost + PlateBeam && !evidence.Agrees(same.At(page));
            if (mayBePlate)
            {
                candidates.Add(same.AfterPlate());
            }
        }

        foreach (NumberEvidence.Item item in evidence.Items)
        {
            if (item.Weight >= LeastWeight)
            {
                candidates.Add(new Numbering(item.Number.IsRoman, item.Number.Value - page, IsPlate: false));
            }
        }

        return candidates;
    }

    private static (float Cost, int From) Arrive(Numbering numbering, List<State> previous, int bestPrevious)
    {
        if (previous.Count == 0)
        {
            return (numbering.IsNumbered ? NumberingCosts.StartNumbered : 0, -1);
        }

        float least = previous[bestPrevious].Cost + NumberingCosts.Change(previous[bestPrevious].Numbering, numbering);
        int from = bestPrevious;
        for (int i = 0; i < previous.Count; i++)
        {
            float cost = previous[i].Cost + NumberingCosts.Change(previous[i].Numbering, numbering);
            if (cost < least)
            {
                (least, from) = (cost, i);
            }
        }

        return (least, from);
    }

    private static int IndexOfBest(List<State> column)
    {
        int best = 0;
        for (int i = 1; i < column.Count; i++)
        {
            best = column[i].Cost < column[best].Cost ? i : best;
        }

        return best;
    }

    private readonly record struct State(Numbering Numbering, float Cost, int Previous);
}
