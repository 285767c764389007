namespace QuestSearch.Tests.Searching;

/// <summary>Tells whether a page of a random book is in a range of labels; the roman pages ii to iv come before the arabic pages 1 to 3, and do so again and again.</summary>
internal static class OraclePages
{
    public static bool Contains(PagesQuery range, Page page, Book book)
    {
        if (page.Label is { } label)
        {
            return Number(range.From) <= Number(label) && Number(label) <= Number(range.To);
        }

        Page? before = book.Pages.LastOrDefault(other => other.Ordinal < page.Ordinal && other.Label is not null);
        Page? after = book.Pages.FirstOrDefault(other => other.Ordinal > page.Ordinal && other.Label is not null);
        return before is not null && after is not null && Contains(range, before, book) && Contains(range, after, book);
    }

    private static int Number(string label) => Array.IndexOf(RandomBooks.Labels, label);
}
