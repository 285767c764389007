namespace QuestSearch.Reading;

/// <summary>
/// Finds the most likely page numbers of a run of pages by dynamic programming (Viterbi). A state is a numbering: arabic or roman, and the
/// distance between the number and the page's place in the book; one more state stands for unnumbered pages. Agreeing with a printed number is
/// rewarded, disagreeing with one and changing the numbering cost.
/// </summary>
internal static class NumberSequence
{
    private const float Reward = 3;
    private const float Mismatch = 1.5f;
    private const float NotPrinted = 0.3f;
    private const float StartNumbered = 1;
    private const float BeginOrEndNumbering = 2;
    private const float SkipForward = 3;
    private const float FallBack = 5;
    private const float Beam = 9;

    private static readonly Numbering Unnumbered = new(IsRoman: false, int.MinValue);

    /// <summary>Decides the number of each page; <see langword="null"/> for a page without one.</summary>
    public static PageNumber?[] Decide(IReadOnlyList<IReadOnlyList<Evidence>> pages, CancellationToken cancellationToken)
    {
        List<State>[] columns = new List<State>[pages.Count];
        for (int page = 0; page < pages.Count; page++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            columns[page] = Column(page, pages[page], page == 0 ? null : columns[page - 1]);
        }

        PageNumber?[] numbers = new PageNumber?[pages.Count];
        int best = pages.Count == 0 ? 0 : IndexOfBest(columns[^1]);
        for (int page = pages.Count - 1; page >= 0; page--)
        {
            State state = columns[page][best];
            numbers[page] = state.Numbering.At(page);
            best = state.Previous;
        }

        return numbers;
    }

    private static List<State> Column(int page, IReadOnlyList<Evidence> evidence, List<State>? previous)
    {
        HashSet<Numbering> candidates = [Unnumbered];
        foreach (State state in previous ?? [])
        {
            candidates.Add(state.Numbering);
        }

        foreach (Evidence item in evidence)
        {
            candidates.Add(new Numbering(item.Number.IsRoman, item.Number.Value - page));
        }

        List<State> column = new(candidates.Count);
        int bestPrevious = previous is null ? -1 : IndexOfBest(previous);
        foreach (Numbering numbering in candidates)
        {
            if (numbering != Unnumbered && numbering.At(page) is null)
            {
                continue;
            }

            (float cost, int from) = Arrive(numbering, previous, bestPrevious);
            column.Add(new State(numbering, cost + CostAt(numbering.At(page), evidence), from));
        }

        float limit = column.Min(state => state.Cost) + Beam;
        column.RemoveAll(state => state.Cost > limit);
        return column;
    }

    private static (float Cost, int From) Arrive(Numbering numbering, List<State>? previous, int bestPrevious)
    {
        if (previous is null)
        {
            return (numbering == Unnumbered ? 0 : StartNumbered, -1);
        }

        float least = previous[bestPrevious].Cost + Change(previous[bestPrevious].Numbering, numbering);
        int from = bestPrevious;
        for (int i = 0; i < previous.Count; i++)
        {
            float cost = previous[i].Cost + Change(previous[i].Numbering, numbering);
            if (cost < least)
            {
                (least, from) = (cost, i);
            }
        }

        return (least, from);
    }

    private static float Change(Numbering from, Numbering to)
    {
        if (from == to)
        {
            return 0;
        }

        if (from == Unnumbered || to == Unnumbered)
        {
            return BeginOrEndNumbering;
        }

        return from.IsRoman == to.IsRoman && to.Offset > from.Offset ? SkipForward : FallBack;
    }

    private static float CostAt(PageNumber? number, IReadOnlyList<Evidence> evidence)
    {
        if (number is null)
        {
            return 0;
        }

        float agreeing = 0;
        float disagreeing = 0;
        foreach (Evidence item in evidence)
        {
            if (item.Number == number)
            {
                agreeing = Math.Max(agreeing, item.Weight);
            }
            else
            {
                disagreeing = Math.Max(disagreeing, item.Weight);
            }
        }

        return agreeing > 0 ? -Reward * agreeing : NotPrinted + (Mismatch * disagreeing);
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

    /// <summary>A number that a page may carry, and how much speaks for it, from 0 to 1.</summary>
    internal readonly record struct Evidence(PageNumber Number, float Weight);

    private readonly record struct Numbering(bool IsRoman, int Offset)
    {
        public PageNumber? At(int page) => Offset == int.MinValue || page + Offset < 1 ? null : new PageNumber(IsRoman, page + Offset);
    }

    private readonly record struct State(Numbering Numbering, float Cost, int Previous);
}
