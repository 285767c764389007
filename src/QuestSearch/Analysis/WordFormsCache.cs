using System.Collections.Concurrent;

namespace QuestSearch.Analysis;

/// <summary>Remembers the forms of words. When it is full it starts afresh, which costs little: the frequent words of a text are back at once.</summary>
internal sealed class WordFormsCache
{
    private const int Capacity = 50_000;
    private const int LongestRememberedWord = 64;

    private readonly ConcurrentDictionary<string, WordForms> _forms = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, WordForms>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Analysis _analyze;
    private int _count;

    public WordFormsCache(Analysis analyze)
    {
        _analyze = analyze;
        _lookup = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Makes the forms of a word.</summary>
    public delegate WordForms Analysis(ReadOnlySpan<char> word);

    public WordForms Get(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out WordForms? known))
        {
            return known;
        }

        WordForms forms = _analyze(word);
        if (word.Length <= LongestRememberedWord)
        {
            Remember(word, forms);
        }

        return forms;
    }

    private void Remember(ReadOnlySpan<char> word, WordForms forms)
    {
        if (Interlocked.Increment(ref _count) > Capacity)
        {
            _forms.Clear();
            Volatile.Write(ref _count, 0);
        }

        _lookup.TryAdd(word, forms);
    }
}
