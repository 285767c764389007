using Xunit;

namespace QuestSearch.Tests.Reading.PlainText.Hyphens;

public sealed class LineJoiningTests
{
    [Theory]
    [InlineData("a theo-\nrist of famine", "a theorist of famine")]
    [InlineData("twenty-\nfive ships", "twenty-five ships")]
    [InlineData("his mid-\n1749 mission", "his mid-1749 mission")]
    [InlineData("the years 1714-\n18 were lean", "the years 1714-18 were lean")]
    [InlineData("an Anglo-\nDutch fleet", "an Anglo-Dutch fleet")]
    [InlineData("an X-\nray of it", "an X-ray of it")]
    [InlineData("a self-\nevident truth", "a self-evident truth")]
    [InlineData("a self-\nish man", "a selfish man")]
    [InlineData("the seventeenth-\nand eighteenth-century maps", "the seventeenth- and eighteenth-century maps")]
    [InlineData("a thous-\nand ships", "a thousand ships")]
    [InlineData("for eight-\nand-forty hours", "for eight-and-forty hours")]
    [InlineData("from day-to-\nday they met", "from day-to-day they met")]
    [InlineData("General Lin Wai-\nching sailed", "General Lin Wai-ching sailed")]
    [InlineData("THE GRAN-\nARIES OF THE NORTH", "THE GRANARIES OF THE NORTH")]
    [InlineData("gran\u00AD\naries", "granaries")]
    [InlineData("the grain—\nhe said", "the grain—he said")]
    [InlineData("the grain —\nhe said", "the grain — he said")]
    [InlineData("the grain\n—he said", "the grain—he said")]
    [InlineData("the grain--\nhe said", "the grain--he said")]
    [InlineData("the grain\nwas dear", "the grain was dear")]
    public void Read_TwoLines_JoinsThem(string lines, string joined) =>
        Assert.Equal(joined, BookOf.Text(lines).Body.Text);

    [Fact]
    public void Read_WordThatTheBookHyphenatesElsewhere_KeepsTheHyphen() =>
        Assert.StartsWith("the to-day of", BookOf.Text("the to-\nday of ours. We live to-day, and to-day only.").Body.Text, StringComparison.Ordinal);

    [Fact]
    public void Read_WordThatTheNotesCloseElsewhere_RemovesTheHyphen()
    {
        Book book = BookOf.Text("of the anti-\nslavery cause.* It was long.\n\n* The antislavery men of the north.");

        Assert.StartsWith("of the antislavery cause.", book.Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WordBrokenAtThePageEnd_IsJoinedAcrossNotesFolioAndHead()
    {
        Book book = BookOf.Pages(
            "34 { The Long Harvest\nand the magistrates would not hear of the famine* in the gran-\n\n* See above.",
            "The Empty Granaries } 35\naries of the north.");

        Assert.EndsWith("in the granaries of the north.", book.Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DoubtfulWord_KeepsTheOtherFormAsAVariant()
    {
        Book book = BookOf.Text("a super-\nsensible harbour");

        WordVariant variant = Assert.Single(book.Body.Variants);
        Assert.Contains(variant.Form, (string[])["super-sensible", "supersensible"]);
        Assert.NotEqual(variant.Form, variant.Span.In(book.Body.Text).ToString());
    }

    [Fact]
    public void Read_RemovedHyphen_IsLoggedWithReasonAndConfidence()
    {
        ReadingLogEntry entry = Assert.Single(BookOf.Text("a theo-\nrist").Log, entry => entry.Decision == ReadingDecision.HyphenRemoved);

        Assert.Equal("-\n", entry.Removed);
        Assert.Equal("the word list has it closed", entry.Reason);
        Assert.InRange(entry.Confidence, 0.9f, 1);
    }
}
