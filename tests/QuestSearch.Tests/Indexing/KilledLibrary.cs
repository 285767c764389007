namespace QuestSearch.Tests.Indexing;

/// <summary>What the process that is to be killed writes: with each commit one of five books is replaced by a new version, sometimes another is removed, and a book of one sentence tells the number of the commit.</summary>
internal static class KilledLibrary
{
    private const int Books = 5;
    private const string Counter = "counter";

    public static void Write(QuestIndex index, int commit)
    {
        index.Replace(SampleBook.Of($"{commit % Books}", TextsOf(commit)));
        if (RemovedBy(commit) is { } id)
        {
            index.Remove(id);
        }

        index.Replace(SampleBook.Of(Counter, $"Commit {commit}."));
        index.Commit();
    }

    /// <summary>The number of the commit that an index stands at; 0 before the first.</summary>
    public static int CommitOf(QuestIndex index) =>
        index.TextsOf(Counter) is [var text] ? int.Parse(text["Commit ".Length..^1]) : 0;

    /// <summary>Asserts that an index holds just what it held after a commit.</summary>
    public static void AssertIsAt(QuestIndex index, int commit)
    {
        Dictionary<string, string[]> expected = [];
        for (int i = 1; i <= commit; i++)
        {
            expected[$"{i % Books}"] = TextsOf(i);
            expected.Remove(RemovedBy(i) ?? string.Empty);
            expected[Counter] = [$"Commit {i}."];
        }

        Xunit.Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), index.Books.Select(book => book.Id));
        Xunit.Assert.All(expected, book => Xunit.Assert.Equal(book.Value, index.TextsOf(book.Key)));
        Xunit.Assert.Equal(expected.Values.Sum(texts => texts.Count(text => text.StartsWith("Version", StringComparison.Ordinal))), index.Find("version").Length);
    }

    private static string? RemovedBy(int commit) => commit % 3 == 0 ? $"{(commit + 2) % Books}" : null;

    private static string[] TextsOf(int version) => [.. Enumerable.Range(0, 1 + (version * 37 % 300)).Select(number => $"Version {version}, number {number}.")];
}
