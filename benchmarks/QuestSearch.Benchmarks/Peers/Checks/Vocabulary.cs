namespace QuestSearch.Benchmarks.Peers.Checks;

/// <summary>Numbers the different words of a text from 0.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<string> _words = [];

    /// <summary>Gets the words by their numbers.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Gives the number of a word, a new one to a new word.</summary>
    public int Add(string word)
    {
        if (!_numbers.TryGetValue(word, out int number))
        {
            number = _words.Count;
            _numbers.Add(word, number);
            _words.Add(word);
        }

        return number;
    }

    /// <summary>Finds the number of a word; -1 when there is no such word.</summary>
    public int Find(string word) => _numbers.GetValueOrDefault(word, -1);
}
