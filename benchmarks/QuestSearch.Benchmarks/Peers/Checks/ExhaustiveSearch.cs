using QuestSearch.Benchmarks.Peers.Files;

namespace QuestSearch.Benchmarks.Peers.Checks;

/// <summary>Scores every sentence that matches a query, by looking at every word of all sentences.</summary>
internal sealed class ExhaustiveSearch(SentenceTable table)
{
    private readonly RankingFormula _formula = new(table);

    /// <summary>Scores all sentences.</summary>
    /// <returns>The score of each sentence; not a number where it does not match.</returns>
    public double[] Score(PeerQuery query) => query.Class.Kind switch
    {
        PeerQueryKind.Term or PeerQueryKind.And => Combine(query, static (sum, score) => sum + score),
        PeerQueryKind.Or => Combine(query, static (sum, score) => double.IsNaN(sum) ? score : double.IsNaN(score) ? sum : sum + score),
        PeerQueryKind.Phrase => Phrase(query, PhraseCount.OfSequence),
        PeerQueryKind.Slop => Phrase(query, static positions => PhraseCount.OfSloppyPair(positions[0], positions[1], PeerQuery.Slop)),
        PeerQueryKind.Prefix => Expand(word => word.StartsWith(query.Words[0], StringComparison.Ordinal) ? 0 : null),
        PeerQueryKind.Fuzzy => Expand(word => EditCount.Between(query.Words[0], word, PeerQuery.Edits)),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query.Class, "There is no such kind."),
    };

    private double[] Combine(PeerQuery query, Func<double, double, double> add) =>
        query.Stems.Select(Word).Aggregate((left, right) => [.. left.Zip(right, add)]);

    private double[] Word(string stem) => Weighted([stem], static positions => positions[0].Count);

    private double[] Phrase(PeerQuery query, Func<IReadOnlyList<int>[], int> count) => Weighted(query.Stems, count);

    private double[] Weighted(IReadOnlyList<string> stems, Func<IReadOnlyList<int>[], int> count)
    {
        int[] numbers = [.. stems.Select(table.Stems.Find)];
        int[] holding = new int[numbers.Length];
        int[] frequencies = [.. Enumerable.Range(0, table.SentenceCount).Select(sentence => FrequencyIn(sentence, numbers, holding, count))];
        double weight = holding.Sum(_formula.Weigh);
        return [.. frequencies.Select((frequency, sentence) => frequency == 0 ? double.NaN : _formula.Score(weight, frequency, sentence))];
    }

    private int FrequencyIn(int sentence, int[] stems, int[] holding, Func<IReadOnlyList<int>[], int> count)
    {
        List<int>[] positions = new List<int>[stems.Length];
        bool holdsAll = true;
        for (int i = 0; i < stems.Length; i++)
        {
            positions[i] = [];
            foreach (TableWord word in table.WordsOf(sentence))
            {
                if (word.Stem == stems[i])
                {
                    positions[i].Add(word.Position);
                }
            }

            holding[i] += positions[i].Count > 0 ? 1 : 0;
            holdsAll &= positions[i].Count > 0;
        }

        return holdsAll ? count(positions) : 0;
    }

    private double[] Expand(Func<string, int?> editsTo)
    {
        int?[] edits = [.. table.FoldedWords.Words.Select(editsTo)];
        double[] scores = new double[table.SentenceCount];
        for (int sentence = 0; sentence < scores.Length; sentence++)
        {
            int? least = null;
            foreach (TableWord word in table.WordsOf(sentence))
            {
                int? found = edits[word.FoldedWord];
                least = found < (least ?? int.MaxValue) ? found : least;
            }

            scores[sentence] = least is { } count ? 1.0 / (1 + count) : double.NaN;
        }

        return scores;
    }
}
