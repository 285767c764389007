namespace QuestSearch.Benchmarks.Corpora;

/// <summary>A library of invented books, the same bytes on every run, with the word frequencies, vocabulary growth, notes and typography of real ones.</summary>
internal static class SyntheticLibrary
{
    private const ulong Seed = 20261124;
    private const int SentencesPerBook = 2000;

    /// <summary>The mean number of words in a sentence.</summary>
    private const int SentenceLength = 20;

    /// <summary>The factor of Heaps' law: a text of n words has this times √n different words.</summary>
    private const int VocabularyGrowth = 40;

    /// <summary>Writes books that hold a given number of sentences together, those of the notes included.</summary>
    public static IEnumerable<SyntheticBook> Write(int sentenceCount)
    {
        SeededRandom random = new(Seed);
        SyntheticVocabulary vocabulary = new((int)(VocabularyGrowth * Math.Sqrt((double)sentenceCount * SentenceLength)), random);
        SyntheticProse prose = new(vocabulary, random);
        for (int remaining = sentenceCount, number = 1; remaining > 0; remaining -= SentencesPerBook, number++)
        {
            yield return new SyntheticBookWriter($"volume-{number}", TitleOf(vocabulary, random), prose, random, Math.Min(remaining, SentencesPerBook)).Write();
        }
    }

    private static string TitleOf(SyntheticVocabulary vocabulary, SeededRandom random)
    {
        string place = vocabulary.NextContentWord(random);
        return $"The Annals of {char.ToUpperInvariant(place[0])}{place[1..]}";
    }
}
