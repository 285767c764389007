namespace QuestSearch.Searching;

/// <summary>Finds where a sentence matches: the characters, in the sentence and in the source, and the pages of each word.</summary>
internal sealed class MatchFinder(Clause clause, HitBuffer buffer, PlaceFinder places)
{
    public EquatableList<Match> Find(SentenceView sentence, HitBook book)
    {
        MatchList found = buffer.Matches;
        found.Clear();
        clause.AddMatches(sentence, found);
        if (found.Count == 0)
        {
            return [];
        }

        Match[] matches = new Match[found.Count];
        for (int i = 0; i < matches.Length; i++)
        {
            matches[i] = MatchOf(found[i], sentence, book);
        }

        return EquatableList<Match>.Over(OrderedBefore(matches) ? matches : Order(matches));
    }

    /// <summary>Tells whether each match comes before the next, so that none is there twice.</summary>
    private static bool OrderedBefore(ReadOnlySpan<Match> matches)
    {
        for (int i = 1; i < matches.Length; i++)
        {
            if (MatchOrder.Instance.Compare(matches[i - 1], matches[i]) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Puts matches in order, each once. Equal ones come side by side, but among those that begin and end together there may be others.</summary>
    private static Match[] Order(Match[] matches)
    {
        List<Match> ordered = new(matches.Length);
        foreach (Match match in matches.Order(MatchOrder.Instance))
        {
            bool isThere = false;
            for (int i = ordered.Count - 1; i >= 0 && !isThere && MatchOrder.Instance.Compare(ordered[i], match) == 0; i--)
            {
                isThere = ordered[i] == match;
            }

            if (!isThere)
            {
                ordered.Add(match);
            }
        }

        return [.. ordered];
    }

    private Match MatchOf(Span<WordSpan> words, SentenceView sentence, HitBook book)
    {
        Span<WordSpan> runs = Join(words);
        if (runs.Length == 1)
        {
            return new Match([RunOf(runs[0], sentence, book)]);
        }

        MatchedRun[] matched = new MatchedRun[runs.Length];
        for (int i = 0; i < runs.Length; i++)
        {
            matched[i] = RunOf(runs[i], sentence, book);
        }

        return new Match(EquatableList<MatchedRun>.Over(matched));
    }

    /// <summary>Joins runs that touch or overlap, and puts them in order.</summary>
    private static Span<WordSpan> Join(Span<WordSpan> words)
    {
        words.Sort(static (left, right) => left.Start.CompareTo(right.Start));
        int last = 0;
        for (int i = 1; i < words.Length; i++)
        {
            if (words[i].Start <= words[last].End)
            {
                words[last] = new WordSpan(words[last].Start, Math.Max(words[last].End, words[i].End));
            }
            else
            {
                words[++last] = words[i];
            }
        }

        return words[..(last + 1)];
    }

    private MatchedRun RunOf(WordSpan run, SentenceView sentence, HitBook book)
    {
        List<TextSpan> words = buffer.Words;
        words.Clear();
        sentence.AddWordsIn(run, words);
        TextSpan characters = sentence.CharactersOf(run);
        if (words is [TextSpan only] && only == characters)
        {
            MatchedWord word = WordOf(only, sentence, book);
            return new MatchedRun(characters, word.Source, [word]);
        }

        MatchedWord[] matched = new MatchedWord[words.Count];
        for (int i = 0; i < matched.Length; i++)
        {
            matched[i] = WordOf(words[i], sentence, book);
        }

        return new MatchedRun(characters, places.SourceOf(sentence.Record, characters), EquatableList<MatchedWord>.Over(matched));
    }

    private MatchedWord WordOf(TextSpan word, SentenceView sentence, HitBook book) =>
        new(word, places.SourceOf(sentence.Record, word), places.PagesOf(sentence.Record, word, book));
}
