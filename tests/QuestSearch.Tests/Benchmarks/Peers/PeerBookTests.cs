using QuestSearch.Benchmarks.Peers.Files;
using Xunit;

namespace QuestSearch.Tests.Benchmarks.Peers;

public sealed class PeerBookTests
{
    private static readonly PeerSentence[] Sentences =
    [
        new("tides", "1", "The tide came in. It went out again.".AsMemory()),
        new("tides", "1", "and no capital began this line".AsMemory()),
        new("tides", "2", "“Is it late?” she asked.".AsMemory()),
        new("winds", "2", "The wind rose.".AsMemory()),
    ];

    [Fact]
    public void BuildAll_SentencesOfTwoBooks_KeepsEachBookTogether() =>
        Assert.Equal([("tides", 3), ("winds", 1)], PeerBook.BuildAll(Sentences).Select(book => (book.Book.Id, book.Sentences.Count)));

    [Fact]
    public void BuildAll_StopsInsideLines_MakesEachLineOneSentence()
    {
        PeerBook book = PeerBook.BuildAll(Sentences[..3]).Single();

        Assert.Equal(Sentences[..3].Select(sentence => sentence.Text.ToString()), book.Sentences.Select(sentence => sentence.Span.In(book.Book.Body.Text).ToString()));
    }

    [Fact]
    public void BuildAll_NewPage_BeginsWithItsFirstLine()
    {
        PeerBook book = PeerBook.BuildAll(Sentences[..3]).Single();

        Assert.Equal(["1", "1", "2"], book.Sentences.Select(sentence => book.Book.Pages[book.Book.Body.PageAt(sentence.Span.Start)!.Value].Label));
    }

    [Fact]
    public void BuildAll_BlankLine_IsRefused() =>
        Assert.Contains("'tides' is blank", Assert.Throws<InvalidDataException>(() => PeerBook.BuildAll([new("tides", "1", " ".AsMemory())]).Count()).Message, StringComparison.Ordinal);
}
