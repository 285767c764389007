namespace QuestSearch.Reading.PlainText.Furniture;

/// <summary>Finds titles that stand at the edges of several neighbouring pages, alike but for damage.</summary>
internal static class TitleRepetition
{
    private const int PagesToLookAt = 8;
    private const int ShortestTitle = 3;

    public static void Mark(IReadOnlyList<List<FurnitureLine>> pages)
    {
        for (int page = 0; page < pages.Count; page++)
        {
            foreach (FurnitureLine line in pages[page])
            {
                MarkAgainstEarlier(pages, page, line);
            }
        }
    }

    private static void MarkAgainstEarlier(IReadOnlyList<List<FurnitureLine>> pages, int page, FurnitureLine line)
    {
        if (line.Title.Length < ShortestTitle || !line.MayBeTitle)
        {
            return;
        }

        for (int earlier = Math.Max(0, page - PagesToLookAt); earlier < page; earlier++)
        {
            foreach (FurnitureLine other in pages[earlier])
            {
                if (!other.MayBeTitle || other.IsHead != line.IsHead || Math.Abs(other.Rank - line.Rank) > 1 || !AreAlike(line.Title, other.Title))
                {
                    continue;
                }

                line.Repetition = Math.Min(1, line.Repetition + 0.5f);
                line.IsRepeatedFromBefore = true;
                other.Repetition = Math.Min(1, other.Repetition + 0.5f);
            }
        }
    }

    /// <summary>Whether two titles differ in at most a fifth of their letters.</summary>
    public static bool AreAlike(string a, string b)
    {
        if (a == b)
        {
            return true;
        }

        int allowed = Math.Min(a.Length, b.Length) / 5;
        if (allowed == 0 || Math.Abs(a.Length - b.Length) > allowed)
        {
            return false;
        }

        return LevenshteinDistance.IsWithin(a, b, allowed);
    }
}
