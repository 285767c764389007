using CsCheck;
using QuestSearch.Analysis;
using Xunit;

namespace QuestSearch.Tests.Analysis;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("QUEST", "quest")]
    [InlineData("naïveté", "naivete")]
    [InlineData("naive\u0301", "naive")]
    [InlineData("Việt Nam ấ", "viet nam a")]
    [InlineData("Encyclopædia Œuvre", "encyclopaedia oeuvre")]
    [InlineData("Straße STRAẞE", "strasse strasse")]
    [InlineData("Łódź Søren đồng", "lodz soren dong")]
    [InlineData("ﬁrſt eﬄuent", "first effluent")]
    [InlineData("İstanbul ısı", "istanbul isi")]
    [InlineData("Ἀθῆναι λόγος", "αθηναι λογοσ")]
    [InlineData("Ёлка Й", "елка и")]
    [InlineData("٣٤ Ⅷ H₂O", "34 viii h2o")]
    [InlineData("ＡＢＣ１２", "abc12")]
    [InlineData("don't stop*", "don't stop*")]
    public void Fold_Text_LosesCaseAndAccents(string text, string expected) => Assert.Equal(expected, Folding.Fold(text));

    [Fact]
    public void Fold_EveryCharacterTwice_ChangesNothingTheSecondTime()
    {
        IEnumerable<string> characters = Enumerable.Range(0, char.MaxValue + 1).Select(code => ((char)code).ToString());

        Assert.All(characters, character => Assert.Equal(Folding.Fold(character), Folding.Fold(Folding.Fold(character))));
    }

    [Fact]
    public void Fold_AnyTextTwice_ChangesNothingTheSecondTime() =>
        AnyText.Odd.Sample(text => Folding.Fold(Folding.Fold(text)) == Folding.Fold(text));

    [Fact]
    public void TryFoldPlain_AnyWord_GivesItsFoldedFormOrNone() => AnyText.Odd.Sample(text =>
    {
        char[] folded = new char[Tokenizer.MaximumLength];
        foreach (Token token in TextAnalyzer.Tokenize(text).Items)
        {
            if (Folding.TryFoldPlain(token.In(text), folded, out int length))
            {
                Assert.Equal(TextAnalyzer.For("english").FormsOf(token.In(text)).Folded, folded.AsSpan(0, length));
            }
        }
    });

    [Theory]
    [InlineData("Whale", "whale")]
    [InlineData("R2D2", "r2d2")]
    [InlineData("don't", null)]
    [InlineData("1,000", null)]
    [InlineData("é", null)]
    public void TryFoldPlain_Word_SucceedsForPlainLettersAndDigits(string word, string? expected)
    {
        char[] folded = new char[8];
        Assert.Equal(expected, Folding.TryFoldPlain(word, folded, out int length) ? new string(folded, 0, length) : null);
    }

    [Fact]
    public void TryFoldPlain_NoRoom_Fails() => Assert.False(Folding.TryFoldPlain("word", new char[3], out _));

    [Fact]
    public void Fold_ComposedAndDecomposedLetter_AreEqual() =>
        Assert.Equal(Folding.Fold("\u1EA5"), Folding.Fold("a\u0302\u0301"));
}
