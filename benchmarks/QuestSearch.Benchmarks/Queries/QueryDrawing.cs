using System.Collections.Immutable;
using QuestSearch.Benchmarks.Corpora;

namespace QuestSearch.Benchmarks.Queries;

/// <summary>Draws queries from a corpus, the same on every run: each finds at least ten sentences, counting words as they are printed.</summary>
internal sealed class QueryDrawing
{
    private const int LeastSentences = 10;
    private const int MaxAttempts = 50_000;
    private const int PrefixLength = 4;
    private readonly WordIndex _index;
    private readonly CorpusSentence[] _sentencesWithWords;
    private readonly ImmutableSortedSet<string> _high;
    private readonly ImmutableSortedSet<string> _middle;
    private readonly ImmutableSortedSet<string> _low;

    /// <exception cref="InvalidDataException">The corpus lacks words of one of the frequencies.</exception>
    public QueryDrawing(WordIndex index)
    {
        _index = index;
        _sentencesWithWords = [.. index.Sentences.Where(sentence => WordIndex.WordsOf(sentence).Any())];
        int sentences = index.Sentences.Count;
        _high = index.WordsIn(0.01 * sentences, 0.1 * sentences);
        _middle = index.WordsIn(0.002 * sentences, 0.01 * sentences);
        _low = index.WordsIn(LeastSentences, 2 * LeastSentences);
        if (_high.Count == 0 || _middle.Count == 0 || _low.Count == 0)
        {
            throw new InvalidDataException($"A corpus of {sentences} sentences is too small to draw queries from; take a few thousand.");
        }
    }

    /// <summary>Draws different queries of a class.</summary>
    /// <returns>As many as were asked for, or fewer when the corpus does not yield so many.</returns>
    public IReadOnlyList<BenchmarkQuery> Draw(QueryClass queryClass, int count)
    {
        SeededRandom random = new((ulong)queryClass + 1);
        List<BenchmarkQuery> queries = [];
        for (int attempt = 0; attempt < MaxAttempts && queries.Count < count; attempt++)
        {
            if (TryDraw(queryClass, random) is { } words && new BenchmarkQuery(queryClass, [.. words]) is var query && !queries.Contains(query))
            {
                queries.Add(query);
            }
        }

        return queries;
    }

    private static bool HasTen<T>(IEnumerable<T> found) => found.Take(LeastSentences).Count() == LeastSentences;

    private string[]? TryDraw(QueryClass queryClass, SeededRandom random) => queryClass switch
    {
        QueryClass.WordHigh => [random.Pick(_high)],
        QueryClass.WordMiddle => [random.Pick(_middle)],
        QueryClass.WordLow => [random.Pick(_low)],
        QueryClass.And => TryDrawPair(random),
        QueryClass.Or => [random.Pick(_high), random.Pick(_high)],
        QueryClass.PhraseOfTwo => TryDrawPhrase(2, random),
        QueryClass.PhraseOfThree => TryDrawPhrase(3, random),
        QueryClass.SloppyPhrase or QueryClass.Near => TryDrawNear(random),
        QueryClass.Prefix => TryDrawPrefix(random),
        QueryClass.Fuzzy => TryDrawMisspelling(random),
        QueryClass.NoteJoin => TryDrawNoteJoin(random),
        _ => throw new ArgumentOutOfRangeException(nameof(queryClass), queryClass, "There is no such class."),
    };

    private string[]? TryDrawPair(SeededRandom random)
    {
        string[] words = WordsOfAnySentence(random);
        string[] pair = [random.Pick(words), random.Pick(words)];
        return _high.Contains(pair[0]) && _middle.Contains(pair[1]) && HasTen(_index.SentencesWith(pair)) ? pair : null;
    }

    private string[]? TryDrawPhrase(int length, SeededRandom random)
    {
        string[] words = WordsOfAnySentence(random);
        if (words.Length < length)
        {
            return null;
        }

        int start = random.Below(words.Length - length + 1);
        string[] phrase = words[start..(start + length)];
        bool isFit = phrase.All(WordIndex.IsPlain) && phrase.Any(_middle.Contains);
        return isFit && HasTen(_index.SentencesWith(phrase).Where(HoldsPhrase)) ? phrase : null;

        bool HoldsPhrase(CorpusSentence sentence) => WordIndex.WordsOf(sentence).ToArray().AsSpan().IndexOf(phrase) >= 0;
    }

    private string[]? TryDrawNear(SeededRandom random)
    {
        string[] words = WordsOfAnySentence(random);
        int first = random.Below(words.Length);
        int second = first + random.Between(2, BenchmarkQuery.Distance + 1);
        if (second >= words.Length)
        {
            return null;
        }

        string[] pair = [words[first], words[second]];
        bool isFit = pair.All(word => _high.Contains(word) || _middle.Contains(word)) && pair[0] != pair[1];
        return isFit && HasTen(_index.SentencesWith(pair).Where(HoldsBothNear)) ? pair : null;

        bool HoldsBothNear(CorpusSentence sentence)
        {
            string[] all = [.. WordIndex.WordsOf(sentence)];
            return all.Index().Any(word => word.Item == pair[0] && all.Skip(word.Index + 1).Take(BenchmarkQuery.Distance + 1).Contains(pair[1]));
        }
    }

    private string[]? TryDrawPrefix(SeededRandom random)
    {
        string word = random.Pick(random.Chance(0.5) ? _high : _middle);
        return word.Length > PrefixLength ? [word[..PrefixLength]] : null;
    }

    private string[]? TryDrawMisspelling(SeededRandom random)
    {
        string word = random.Pick(random.Chance(0.5) ? _high : _middle);
        int place = random.Between(1, word.Length - 1);
        string letter = $"{(char)('a' + random.Below(26))}";
        string misspelt = random.Below(3) switch
        {
            0 => word.Remove(place, 1),
            1 => word.Insert(place, letter),
            _ => word.Remove(place, 1).Insert(place, letter),
        };
        return word.Length > PrefixLength && !_index.Contains(misspelt) ? [misspelt] : null;
    }

    private string[]? TryDrawNoteJoin(SeededRandom random)
    {
        CorpusSentence carrier = random.Pick(_index.Sentences);
        string[] noteWords = [.. _index.SentencesOfNotes(carrier).SelectMany(WordIndex.WordsOf).Where(_high.Contains)];
        string[] bodyWords = [.. WordIndex.WordsOf(carrier).Where(_high.Contains)];
        if (noteWords.Length == 0 || bodyWords.Length == 0)
        {
            return null;
        }

        string bodyWord = random.Pick(bodyWords);
        string noteWord = random.Pick(noteWords);
        return HasTen(_index.SentencesWith([bodyWord]).Where(HasNoteWithWord)) ? [bodyWord, noteWord] : null;

        bool HasNoteWithWord(CorpusSentence sentence) => _index.SentencesOfNotes(sentence).Any(note => WordIndex.WordsOf(note).Contains(noteWord));
    }

    private string[] WordsOfAnySentence(SeededRandom random) => [.. WordIndex.WordsOf(random.Pick(_sentencesWithWords))];
}
