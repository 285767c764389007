using QuestSearch.Tests.Queries;
using Xunit;

namespace QuestSearch.Tests.Searching;

/// <summary>Puts the examples of docs/queries.md to the sample that they are about.</summary>
public sealed class DocumentedSearchTests(DocumentedSearchTests.SampleIndex sample) : IClassFixture<DocumentedSearchTests.SampleIndex>
{
    public static TheoryData<string, string> Examples =>
        [.. QueryDocumentation.RowsUnder("Text", "C#", "Finds").Select(row => new TheoryDataRow<string, string>(row[0], row[2]))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Search_Example_FindsWhatThePageSays(string query, string expected)
    {
        SearchResults found = sample.Index.Search(Query.Parse(query));

        if (expected.StartsWith('('))
        {
            Assert.Empty(found);
        }
        else
        {
            Assert.Contains(found, hit => hit.Text.StartsWith(expected, StringComparison.Ordinal));
        }
    }

    public sealed class SampleIndex : IDisposable
    {
        public SampleIndex() => Index.Add(PlainTextReader.Default.ReadFile(ProjectFolder.PathOf("docs/samples/harbour-chapter.txt")));

        public QuestIndex Index { get; } = QuestIndex.InMemory();

        public void Dispose() => Index.Dispose();
    }
}
