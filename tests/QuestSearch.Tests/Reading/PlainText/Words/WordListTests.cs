using QuestSearch.Reading.PlainText.Words;
using Xunit;

namespace QuestSearch.Tests.Reading.PlainText.Words;

public sealed class WordListTests
{
    [Theory]
    [InlineData("the")]
    [InlineData("development")]
    [InlineData("zigzag")]
    [InlineData("a")]
    public void Knows_EnglishWord_IsTrue(string word) => Assert.True(WordList.English.Knows(word));

    [Theory]
    [InlineData("")]
    [InlineData("theo-rist")]
    [InlineData("zzzzzz")]
    [InlineData("слово")]
    [InlineData("granariesofthenorthgranariesofthenorthgranariesofthenorthgranariesofthenorth")]
    public void Knows_AnythingElse_IsFalse(string word) => Assert.False(WordList.English.Knows(word));

    [Fact]
    public void ClassOf_CommonWord_IsAboveARareOne() => Assert.True(WordList.English.ClassOf("the") > WordList.English.ClassOf("zigzag"));
}
