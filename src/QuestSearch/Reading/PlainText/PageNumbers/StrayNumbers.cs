namespace QuestSearch.Reading.PlainText.PageNumbers;

/// <summary>Takes numbers back that one page alone shows, far out of the order of the pages around it, such as a year or a shelf mark on a cover.</summary>
internal static class StrayNumbers
{
    private const int FewestAgreeing = 2;
    private const int WidestGap = 20;

    /// <summary>Takes back the runs of consecutive numbers that fewer than two pages show and that do not follow the numbers before them or lead to those after them.</summary>
    public static void Remove(PageNumber?[] numbers, IReadOnlyList<NumberEvidence> pages)
    {
        int start = 0;
        PageNumber? before = null;
        while (start < numbers.Length)
        {
            int end = EndOfRun(numbers, start);
            if (numbers[start] is { } first)
            {
                int next = Array.FindIndex(numbers, end, number => number is not null);
                int agreeing = Enumerable.Range(start, end - start).Count(page => pages[page].Agrees(numbers[page]));
                bool isStray = agreeing < FewestAgreeing && (IsOut(before, first) || (next >= 0 && IsOut(first, numbers[next]!.Value)));
                if (isStray)
                {
                    Array.Clear(numbers, start, end - start);
                }
                else
                {
                    before = numbers[end - 1];
                }
            }

            start = end;
        }
    }

    private static int EndOfRun(PageNumber?[] numbers, int start)
    {
        int end = start + 1;
        while (end < numbers.Length && numbers[end] is { } number && numbers[end - 1] is { } previous && number.IsRoman == previous.IsRoman && number.Value == previous.Value + 1)
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a number of the same kind does not follow another, though numbering that begins again does.</summary>
    private static bool IsOut(PageNumber? earlier, PageNumber later) =>
        earlier is { } number && number.IsRoman == later.IsRoman && later.Value != 1 && (later.Value <= number.Value || later.Value > number.Value + WidestGap);
}
