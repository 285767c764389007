namespace QuestSearch.Benchmarks.Corpora;

/// <summary>Writes sentences of a seeded vocabulary: Zipfian words, among them set phrases of two or three words that come back as those of a real author do.</summary>
internal sealed class SyntheticProse
{
    private const int PhraseCount = 2000;
    private const double PhraseShare = 0.1;
    private readonly SeededRandom _random;
    private readonly SyntheticVocabulary _vocabulary;
    private readonly string[][] _phrases;
    private readonly ZipfDistribution _phraseRanks = new(PhraseCount);

    public SyntheticProse(SyntheticVocabulary vocabulary, SeededRandom random)
    {
        _vocabulary = vocabulary;
        _random = random;
        _phrases = new string[PhraseCount][];
        for (int i = 0; i < PhraseCount; i++)
        {
            _phrases[i] = [.. Enumerable.Range(0, random.Between(2, 3)).Select(_ => vocabulary.NextContentWord(random))];
        }
    }

    /// <summary>Writes a sentence.</summary>
    /// <returns>Its words, with their punctuation.</returns>
    public string[] NextSentence()
    {
        List<string> words = [];
        for (int length = _random.Between(5, 32); words.Count < length;)
        {
            if (_random.Chance(PhraseShare))
            {
                words.AddRange(_phrases[_phraseRanks.Next(_random)]);
            }
            else
            {
                words.Add(_vocabulary.Next(_random));
            }

            if (_random.Chance(0.07))
            {
                words[^1] += ",";
            }
        }

        words[0] = char.ToUpperInvariant(words[0][0]) + words[0][1..];
        words.Add(_vocabulary.NextContentWord(_random) + (_random.Chance(0.05) ? "?" : "."));
        return [.. words];
    }
}
