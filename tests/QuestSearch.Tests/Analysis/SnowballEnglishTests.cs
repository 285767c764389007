using QuestSearch.Analysis;
using Xunit;

namespace QuestSearch.Tests.Analysis;

public sealed class SnowballEnglishTests
{
    private static readonly SnowballEnglish Stemmer = new();

    [Theory]
    [InlineData("confess", "confess")]
    [InlineData("confessed", "confess")]
    [InlineData("confessions", "confess")]
    [InlineData("allocating", "alloc")]
    [InlineData("theorist's", "theorist")]
    [InlineData("parties", "parti")]
    [InlineData("as", "as")]
    [InlineData("россия", "россия")]
    public void Stem_OrdinaryWord_AsEver(string word, string stem) => Assert.Equal(stem, Stemmer.Stem(word));

    [Theory]
    [InlineData("geologists", "geolog")]
    [InlineData("egyptologist", "egyptolog")]
    [InlineData("sinologist's", "sinolog")]
    public void Stem_PersonOfAScience_IsThatOfTheScience(string word, string stem) => Assert.Equal(stem, Stemmer.Stem(word));

    [Theory]
    [InlineData("adds", "add")]
    [InlineData("added", "add")]
    [InlineData("eggings", "egg")]
    [InlineData("erred", "err")]
    [InlineData("offing", "off")]
    [InlineData("planned", "plan")]
    public void Stem_ShortWordWithDoubleLetter_KeepsIt(string word, string stem) => Assert.Equal(stem, Stemmer.Stem(word));

    [Theory]
    [InlineData("university", "universiti")]
    [InlineData("universe", "univers")]
    [InlineData("universalism", "universal")]
    [InlineData("lateral", "lateral")]
    [InlineData("later", "later")]
    [InlineData("emergency", "emergenc")]
    [InlineData("emerged", "emerg")]
    [InlineData("organization", "organiz")]
    [InlineData("organs", "organ")]
    [InlineData("international", "internat")]
    [InlineData("internal", "internal")]
    [InlineData("interned", "intern")]
    [InlineData("interests", "interest")]
    [InlineData("pasting", "paste")]
    [InlineData("past", "past")]
    public void Stem_WordWithExceptionalBeginning_KeepsApartWhatOnlyLooksRelated(string word, string stem) =>
        Assert.Equal(stem, Stemmer.Stem(word));

    [Theory]
    [InlineData("evening", "evening")]
    [InlineData("evenings", "evening")]
    [InlineData("inning", "inning")]
    [InlineData("vying", "vie")]
    [InlineData("lying", "lie")]
    [InlineData("flying", "fli")]
    [InlineData("proceed", "proceed")]
    [InlineData("agreed", "agre")]
    public void Stem_WordThatOnlyLooksLikeAParticiple_IsAnException(string word, string stem) => Assert.Equal(stem, Stemmer.Stem(word));

    [Fact]
    public void Stem_WholeVocabularyOfSnowball_Agrees()
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.WhyAbsent);
        IEnumerable<string[]> rows = File.ReadLines(SharedFolder.PathOf("gold/snowball_english.tsv")).Select(line => line.Split('\t'));

        Assert.Empty(rows.Where(row => Stemmer.Stem(row[0]) != row[1]).Select(row => row[0]));
    }
}
