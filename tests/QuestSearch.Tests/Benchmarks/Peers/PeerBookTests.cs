using QuestSearch.Benchmarks.Peers.Files;
using Xunit;

namespace QuestSearch.Tests.Benchmarks.Peers;

public sealed class PeerBookTests
{
    private static readonly PeerSentence[] Sentences =
    [
        new("tides", "1", "The tide came in. It went out again."),
        new("tides", "1", "and no capital began this line"),
        new("tides", "2", "“Is it late?” she asked."),
        new("winds", "2", "The wind rose."),
    ];

    [Fact]
    public void Part_SentencesOfTwoBooks_KeepsEachBookTogether() =>
        Assert.Equal([3, 1], PeerBook.Part(Sentences).Select(book => book.Count));

    [Fact]
    public void Build_StopsInsideLines_MakesEachLineOneSentence()
    {
        PeerBook book = PeerBook.Build(Sentences[..3]);

        Assert.Equal(Sentences[..3].Select(sentence => sentence.Text), book.Sentences.Select(sentence => sentence.Span.In(book.Book.Body.Text).ToString()));
    }

    [Fact]
    public void Build_NewPage_BeginsWithItsFirstLine()
    {
        PeerBook book = PeerBook.Build(Sentences[..3]);

        Assert.Equal(["1", "1", "2"], book.Sentences.Select(sentence => book.Book.Pages[book.Book.Body.PageAt(sentence.Span.Start)!.Value].Label));
    }

    [Fact]
    public void Build_BlankLine_IsRefused() =>
        Assert.Contains("'tides' is blank", Assert.Throws<InvalidDataException>(() => PeerBook.Build([new("tides", "1", " ")])).Message, StringComparison.Ordinal);
}
