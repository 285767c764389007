namespace QuestSearch.Searching;

/// <summary>Finds where a sentence matches: the characters, in the sentence and in the source, and the pages of each word.</summary>
internal sealed class MatchFinder(SentenceView sentence)
{
    public EquatableList<Match> Find(Clause clause)
    {
        List<WordSpan[]> places = [];
        clause.AddMatches(sentence, places);
        IEnumerable<Match> matches = places.Select(words => new Match([.. Join(words).Select(RunOf)]));
        return [.. matches.Distinct().OrderBy(match => match.Runs[0].Span.Start).ThenBy(match => match.Runs[^1].Span.End)];
    }

    /// <summary>Joins runs that touch or overlap.</summary>
    private static List<WordSpan> Join(IEnumerable<WordSpan> words)
    {
        List<WordSpan> runs = [];
        foreach (WordSpan word in words.OrderBy(word => word.Start))
        {
            if (runs.Count > 0 && word.Start <= runs[^1].End)
            {
                runs[^1] = new WordSpan(runs[^1].Start, Math.Max(runs[^1].End, word.End));
            }
            else
            {
                runs.Add(word);
            }
        }

        return runs;
    }

    private MatchedRun RunOf(WordSpan run)
    {
        TextSpan characters = sentence.CharactersOf(run);
        return new MatchedRun(characters, SourceOf(characters), [.. sentence.WordsIn(run).Select(WordOf)]);
    }

    private MatchedWord WordOf(TextSpan word) => new(word, SourceOf(word), HitPages.Of(sentence.Record, sentence.Book, word));

    private EquatableList<SourceSpan> SourceOf(TextSpan characters) => [.. sentence.Record.Flow.Source.ToSource(characters)];
}
