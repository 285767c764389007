using CsCheck;
using QuestSearch.Analysis;
using Xunit;

namespace QuestSearch.Tests.Analysis;

public sealed class IndexTermTests
{
    [Fact]
    public void Exact_Spellings_LieSideBySideInTheDictionary()
    {
        string[] terms = [.. "Cafe café cafe CAFÉ cafes Cafés caf cafe's".Split(' ').Select(word => TextAnalyzer.For("en").FormsOf(word).ExactTerm)];
        Array.Sort(terms, string.CompareOrdinal);

        Assert.Equal(["caf", "cafe", "cafe\u0001CAFÉ", "cafe\u0001Cafe", "cafe\u0001café", "cafe's", "cafes", "cafes\u0001Cafés"], terms);
    }

    [Theory]
    [InlineData("cafe", "cafe", "cafe")]
    [InlineData("cafe\u0001Café", "cafe", "Café")]
    public void FoldedOfAndSurfaceOf_ExactTerm_TakeItApart(string term, string folded, string surface) =>
        Assert.Equal((folded, surface), (IndexTerm.FoldedOf(term).ToString(), IndexTerm.SurfaceOf(term).ToString()));

    [Fact]
    public void StemMarker_OfTerms_TellsTheKindsApart() => AnyText.Odd.Sample(text =>
    {
        foreach (Token token in TextAnalyzer.Tokenize(text).Items)
        {
            WordForms forms = TextAnalyzer.For("en").FormsOf(token.In(text));
            Assert.Equal((true, false), (forms.StemTerm[0] == IndexTerm.StemMarker, forms.ExactTerm[0] == IndexTerm.StemMarker));
        }
    });
}
