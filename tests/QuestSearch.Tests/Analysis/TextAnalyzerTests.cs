using QuestSearch.Analysis;
using Xunit;

namespace QuestSearch.Tests.Analysis;

public sealed class TextAnalyzerTests
{
    private static readonly TextAnalyzer English = TextAnalyzer.For("english");

    [Theory]
    [InlineData("Envoy’s", "Envoy's", "envoy's", "envoy")]
    [InlineData("NAÏVE", "NAÏVE", "naive", "naiv")]
    [InlineData("co\u00ADoperation", "cooperation", "cooperation", "cooper")]
    [InlineData("cafe\u0301", "café", "cafe", "cafe")]
    [InlineData("300,000", "300,000", "300000", "300000")]
    [InlineData("Marxism‑Leninism", "Marxism-Leninism", "marxism-leninism", "marxism-lenin")]
    [InlineData("U.S", "U.S", "u.s", "u.s")]
    [InlineData("U.S.-China", "U.S-China", "u.s-china", "u.s-china")]
    [InlineData("1920s", "1920s", "1920s", "1920s")]
    [InlineData("--", "--", "--", "--")]
    [InlineData("", "", "", "")]
    public void FormsOf_Word_GivesSurfaceFoldAndStem(string word, string surface, string folded, string stem)
    {
        WordForms forms = English.FormsOf(word);

        Assert.Equal((surface, folded, stem), (forms.Surface, forms.Folded, forms.Stem));
    }

    [Theory]
    [InlineData("book", "book")]
    [InlineData("Book", "book\u0001Book")]
    [InlineData("café", "cafe\u0001café")]
    public void ExactTerm_OfWord_AddsSurfaceWhereItDiffers(string word, string expected) =>
        Assert.Equal(expected, English.FormsOf(word).ExactTerm);

    [Fact]
    public void StemTerm_OfWord_BeginsWithMarker() => Assert.Equal("\u0002confess", English.FormsOf("confessed").StemTerm);

    [Fact]
    public void For_SameLanguage_GivesSameAnalyzer() => Assert.Same(TextAnalyzer.For("en-GB"), TextAnalyzer.For("English"));

    [Fact]
    public void For_UnknownLanguage_ListsThoseKnown()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => TextAnalyzer.For("klingon"));

        Assert.StartsWith("'klingon' is not a language that words can be stemmed in. Use one of english (en), german (de), ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FormsOf_MoreWordsThanRemembered_StaysRight() =>
        Parallel.For(0, 300_000, number => Assert.Equal($"w{number}x", English.FormsOf($"W{number}x").Folded));

    [Fact]
    public void Fingerprint_OfLanguages_Differs() => Assert.NotEqual(English.Fingerprint, TextAnalyzer.For("german").Fingerprint);
}
