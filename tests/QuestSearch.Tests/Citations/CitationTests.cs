using CsCheck;
using Xunit;

namespace QuestSearch.Tests.Citations;

public sealed class CitationTests
{
    [Theory]
    [InlineData("34", "", "p. 34")]
    [InlineData("34", "13", "p. 34 n. 13")]
    [InlineData("34", "13 14 15", "p. 34 nn. 13–15")]
    [InlineData("34", "13 15", "p. 34 nn. 13, 15")]
    [InlineData("34", "13 13", "p. 34 n. 13")]
    [InlineData("34", "* †", "p. 34 nn. *, †")]
    [InlineData("34 35", "", "pp. 34–35")]
    [InlineData("34 35 36", "13", "pp. 34–36 n. 13")]
    [InlineData("xii", "", "p. xii")]
    [InlineData("xi xii 1 2", "", "pp. xi–xii, 1–2")]
    [InlineData("34 ? 35", "", "pp. 34–35")]
    [InlineData("xii ? xiii", "", "pp. xii, xiii")]
    [InlineData("34 ?", "", "p. 34")]
    [InlineData("A-1 A-2", "", "pp. A-1, A-2")]
    [InlineData("", "13", "n. 13")]
    [InlineData("?", "", "")]
    public void Locator_OfPagesAndNotes_ReadsAsScholarsWrite(string labels, string notes, string locator) =>
        Assert.Equal(locator, new Citation { Pages = PagesOf(labels), Notes = NotesOf(notes) }.Locator);

    [Fact]
    public void Locator_OfPagesApart_IsNoRange() =>
        Assert.Equal("pp. 34, 36", new Citation { Pages = [new CitedPage(36, "36"), new CitedPage(34, "34"), new CitedPage(36, "36")] }.Locator);

    [Fact]
    public void Locator_WithoutPages_NamesTheSection() =>
        Assert.Equal("“The Penny Duty”, n. 4", new Citation { Section = "The Penny Duty", SentenceNumber = 12, Notes = ["4"] }.Locator);

    [Fact]
    public void Locator_WithoutPagesAndSection_NumbersTheSentence() =>
        Assert.Equal("sentence 12", new Citation { SentenceNumber = 12 }.Locator);

    [Fact]
    public void Locator_WithPages_LeavesOutSectionAndSentence() =>
        Assert.Equal("p. 34", new Citation { Pages = PagesOf("34"), Section = "The Penny Duty", SentenceNumber = 12 }.Locator);

    [Theory]
    [InlineData("China’s Quest", "34", "13", "China’s Quest, p. 34 n. 13")]
    [InlineData(null, "34", "13", "p. 34 n. 13")]
    [InlineData("China’s Quest", "", "", "China’s Quest")]
    [InlineData(null, "", "", "")]
    public void ToString_OfACitation_PutsTheTitleFirst(string? title, string labels, string notes, string text) =>
        Assert.Equal(text, new Citation { Title = title, Pages = PagesOf(labels), Notes = NotesOf(notes) }.ToString());

    [Fact]
    public void CslLocators_OfPagesAndNotes_NameThemApart() =>
        Assert.Equal([new CslLocator("page", "34-35"), new CslLocator("note", "13-15")], new Citation { Pages = PagesOf("34 35"), Notes = NotesOf("13 14 15") }.CslLocators);

    [Theory]
    [InlineData("34 35", "", "page", "34-35")]
    [InlineData("34", "13", "page", "34, n. 13")]
    [InlineData("34", "13 14", "page", "34, nn. 13-14")]
    [InlineData("", "13", "note", "13")]
    public void CslLocator_OfPagesAndNotes_IsOne(string labels, string notes, string label, string locator) =>
        Assert.Equal(new CslLocator(label, locator), new Citation { Pages = PagesOf(labels), Notes = NotesOf(notes) }.CslLocator);

    [Fact]
    public void CslLocator_WithoutPagesAndNotes_IsTheSection() =>
        Assert.Equal(new CslLocator("section", "The Penny Duty"), new Citation { Section = "The Penny Duty" }.CslLocator);

    [Fact]
    public void CslLocator_OfNothingKnown_IsNull() => Assert.Null(new Citation { SentenceNumber = 12 }.CslLocator);

    [Fact]
    public void Locator_OfAnyRunsOfArabicPages_NamesJustThosePages() =>
        Gen.Int[1, 60].HashSet[1, 20].Sample(numbers =>
        {
            string locator = new Citation { Pages = [.. numbers.Select(number => new CitedPage(number, $"{number}"))] }.Locator;
            IEnumerable<int> named = locator[locator.IndexOf(' ')..].Split(',').SelectMany(range =>
            {
                int[] ends = [.. range.Split('–').Select(int.Parse)];
                return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
            });
            return named.SequenceEqual(numbers.Order());
        });

    private static EquatableList<CitedPage> PagesOf(string labels) =>
        [.. NotesOf(labels).Select((label, ordinal) => new CitedPage(ordinal, label == "?" ? null : label))];

    private static EquatableList<string> NotesOf(string labels) => [.. labels.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
