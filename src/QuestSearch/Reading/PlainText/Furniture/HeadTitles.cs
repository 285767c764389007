namespace QuestSearch.Reading.PlainText.Furniture;

/// <summary>Takes the title of the book from the running heads: the one that repeats most on the left-hand pages, which have even numbers.</summary>
internal static class HeadTitles
{
    public static BookMetadata Fill(BookMetadata metadata, IReadOnlyList<PageDraft> pages) =>
        metadata.Title is null && TitleOf(pages) is { } title ? metadata with { Title = title } : metadata;

    private static string? TitleOf(IReadOnlyList<PageDraft> pages)
    {
        Dictionary<string, (int Count, string Printed)> counts = new(StringComparer.Ordinal);
        int left = 0;
        foreach (PageDraft page in pages)
        {
            bool isLeft = page.Number is { Value: var value } && value % 2 == 0;
            string? title = isLeft ? page.HeadTitle : null;
            left += isLeft && page.HasHead ? 1 : 0;
            if (!string.IsNullOrEmpty(title))
            {
                string key = title.ToUpperInvariant();
                int count = counts.TryGetValue(key, out var known) ? known.Count : 0;
                counts[key] = (count + 1, known.Printed ?? title);
            }
        }

        if (counts.Count == 0)
        {
            return null;
        }

        (int most, string printed) = counts.Values.MaxBy(entry => entry.Count);
        return most * 2 > left ? printed : null;
    }
}
