using System.Collections.Immutable;
using System.Runtime.InteropServices;
using QuestSearch.Benchmarks.Corpora;

namespace QuestSearch.Benchmarks.Queries;

/// <summary>The words of a corpus as they are printed, without stemming, and the sentences that hold them: what queries are drawn from.</summary>
internal sealed class WordIndex
{
    private const int ShortestWord = 3;
    private readonly Dictionary<string, List<int>> _sentencesOf = [];
    private readonly ILookup<string, CorpusSentence> _sentencesOfNote;

    public WordIndex(IReadOnlyList<CorpusSentence> sentences)
    {
        Sentences = sentences;
        _sentencesOfNote = sentences.Where(sentence => sentence.Note is not null).ToLookup(sentence => sentence.Note!);
        for (int i = 0; i < sentences.Count; i++)
        {
            foreach (string word in WordsOf(sentences[i]).Distinct())
            {
                ref List<int>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(_sentencesOf, word, out _);
                (list ??= []).Add(i);
            }
        }
    }

    public IReadOnlyList<CorpusSentence> Sentences { get; }

    /// <summary>Breaks a sentence into runs of letters and digits, in lower case.</summary>
    public static IEnumerable<string> WordsOf(CorpusSentence sentence)
    {
        string text = sentence.Text;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            for (end = start; end < text.Length && char.IsLetterOrDigit(text[end]);)
            {
                end++;
            }

            if (end > start)
            {
                yield return text[start..end].ToLowerInvariant();
            }
        }
    }

    /// <summary>Tells whether every engine breaks and counts the word alike: three letters or more, none of them accented.</summary>
    public static bool IsPlain(string word) => word.Length >= ShortestWord && word.All(char.IsAsciiLetterLower);

    public bool Contains(string word) => _sentencesOf.ContainsKey(word);

    /// <summary>Gives the plain words that a number of sentences hold.</summary>
    public ImmutableSortedSet<string> WordsIn(double least, double most) => _sentencesOf
        .Where(pair => pair.Value.Count >= least && pair.Value.Count <= most && IsPlain(pair.Key))
        .Select(pair => pair.Key)
        .ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>Gives the sentences that hold all of the words.</summary>
    public IEnumerable<CorpusSentence> SentencesWith(IEnumerable<string> words)
    {
        List<int>[] lists = [.. words.Select(word => _sentencesOf.GetValueOrDefault(word, [])).OrderBy(list => list.Count)];
        return lists[0].Where(i => lists.Skip(1).All(list => list.BinarySearch(i) >= 0)).Select(i => Sentences[i]);
    }

    /// <summary>Gives the sentences of all notes that a sentence carries.</summary>
    public IEnumerable<CorpusSentence> SentencesOfNotes(CorpusSentence carrier) => carrier.CarriedNotes.SelectMany(note => _sentencesOfNote[note]);
}
