using QuestSearch.Analysis;
using Xunit;

namespace QuestSearch.Tests.Analysis;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("german", "Häuser", "haus")]
    [InlineData("french", "cheminées", "chemin")]
    [InlineData("italian", "abbandonata", "abbandon")]
    [InlineData("spanish", "canciones", "cancion")]
    [InlineData("portuguese", "boatos", "boat")]
    [InlineData("dutch", "lichamelijke", "licham")]
    [InlineData("swedish", "jakten", "jakt")]
    [InlineData("norwegian", "havnedistriktene", "havnedistrikt")]
    [InlineData("danish", "undersøgelser", "undersog")]
    [InlineData("finnish", "edeltäjistään", "edeltaj")]
    [InlineData("russian", "вместе", "вмест")]
    [InlineData("hungarian", "babakocsijáért", "babakocs")]
    [InlineData("romanian", "abruptă", "abrupt")]
    [InlineData("turkish", "kuyumcular", "kuyumcu")]
    [InlineData("catalan", "llengües", "llengu")]
    [InlineData("basque", "zaldiak", "zaldi")]
    [InlineData("irish", "siopadóireacht", "siopadoir")]
    [InlineData("armenian", "արծիվներ", "արծ")]
    [InlineData("none", "Häuser", "hauser")]
    public void Stem_InEachLanguage_IsFolded(string language, string word, string stem) =>
        Assert.Equal(stem, TextAnalyzer.For(language).FormsOf(word).Stem);

    [Theory]
    [InlineData("fr", "l’homme", "homme")]
    [InlineData("fr", "Qu'elle", "elle")]
    [InlineData("fr", "aujourd'hui", "aujourd'hui")]
    [InlineData("it", "dell'uomo", "uomo")]
    public void Stem_AfterElidedArticle_IsThatOfTheWord(string language, string word, string bare)
    {
        TextAnalyzer analyzer = TextAnalyzer.For(language);

        Assert.Equal(analyzer.FormsOf(bare).Stem, analyzer.FormsOf(word).Stem);
    }

    [Fact]
    public void Stem_TurkishCapitals_IsThatOfLowerCase()
    {
        TextAnalyzer turkish = TextAnalyzer.For("tr");

        Assert.Equal(turkish.FormsOf("kitapları").Stem, turkish.FormsOf("KİTAPLARI").Stem);
    }
}
