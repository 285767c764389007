namespace QuestSearch.Benchmarks.Corpora;

/// <summary>Words in the order of their frequency: English function words, then invented ones that are inflected like English words.</summary>
internal sealed class SyntheticVocabulary
{
    /// <summary>How many of the most frequent words are short.</summary>
    private const int CommonWordCount = 3000;

    private static readonly string[] FunctionWords =
    [
        "the", "of", "and", "to", "in", "that", "was", "his", "with", "for", "had", "which", "by", "from", "were", "but", "not", "this", "their", "on",
        "they", "at", "when", "been", "would", "who", "more", "under", "through", "before", "where", "upon", "after", "between", "against", "without",
    ];

    private static readonly string[] Onsets =
    [
        "b", "br", "c", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "k", "l", "m", "n", "p", "pl", "pr", "r", "s", "sp", "st", "t", "tr", "v", "w",
    ];

    private static readonly string[] Vowels = ["a", "e", "i", "o", "u"];

    /// <summary>Ends that no rule of an English stemmer takes for a suffix.</summary>
    private static readonly string[] Codas = ["nd", "rk", "lt", "mp", "sk", "ft", "rb", "lp"];

    private static readonly string[] Endings = ["s", "ed", "ing"];

    private readonly string[] _words;
    private readonly ZipfDistribution _ranks;

    public SyntheticVocabulary(int size, SeededRandom random)
    {
        _words = new string[size];
        FunctionWords.CopyTo(_words, 0);
        HashSet<string> known = [];
        for (int rank = FunctionWords.Length; rank < size; rank++)
        {
            do
            {
                _words[rank] = Invent(rank < CommonWordCount ? 2 : random.Between(2, 3), random);
            }
            while (!known.Add(_words[rank]));
        }

        _ranks = new ZipfDistribution(size);
    }

    /// <summary>Draws a word, by its frequency, in one of its forms.</summary>
    public string Next(SeededRandom random)
    {
        int rank = _ranks.Next(random);
        return rank >= FunctionWords.Length && random.Chance(0.3) ? _words[rank] + random.Pick(Endings) : _words[rank];
    }

    /// <summary>Draws an invented word, by its frequency.</summary>
    public string NextContentWord(SeededRandom random)
    {
        int rank;
        do
        {
            rank = _ranks.Next(random);
        }
        while (rank < FunctionWords.Length);
        return _words[rank];
    }

    private static string Invent(int syllableCount, SeededRandom random)
    {
        string word = "";
        for (int i = 0; i < syllableCount; i++)
        {
            word += random.Pick(Onsets) + random.Pick(Vowels);
        }

        return word + random.Pick(Codas);
    }
}
