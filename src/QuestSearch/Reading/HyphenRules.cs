namespace QuestSearch.Reading;

/// <summary>The rules that judge a hyphen at a line end, from the surest evidence to the weakest; the first that has an answer gives it.</summary>
internal static class HyphenRules
{
    public static Verdict Judge(BrokenWord word, ReadOnlySpan<char> next, HyphenEvidence evidence) =>
        ByCharacters(word, evidence)
        ?? BySuspension(word, next, evidence)
        ?? ByBook(evidence)
        ?? ByNumberWords(evidence)
        ?? ByList(evidence)
        ?? ByParts(word, evidence);

    private static Verdict? ByCharacters(BrokenWord word, HyphenEvidence evidence)
    {
        if (word.Hyphen is Characters.SoftHyphen or '\u00AC')
        {
            return new Verdict(false, "a soft hyphen", 1);
        }

        if (char.IsDigit(word.Right[0]) || char.IsDigit(word.Left[^1]))
        {
            return new Verdict(true, "beside a digit", 0.99f);
        }

        bool isInCapitals = word.LastPart.Length > 1 && char.IsUpper(word.LastPart[^1]) && char.IsUpper(word.Right[^1]);
        if (!char.IsUpper(word.Right[0]) || isInCapitals)
        {
            return null;
        }

        bool isClosedName = evidence.HyphenatedInBook == 0 && (evidence.ClosedInBook > 0 || evidence.Left is "mc" or "mac" or "fitz");
        return isClosedName ? new Verdict(false, "the book has the name closed", 0.9f) : new Verdict(true, "before a capital", 0.97f);
    }

    private static Verdict? BySuspension(BrokenWord word, ReadOnlySpan<char> next, HyphenEvidence evidence)
    {
        bool isWholeWord = word.Right.Length == next.Length || (word.Right.Length < next.Length && next[word.Right.Length] is ' ' or '\t');
        bool isKnown = evidence.Closed >= 0 || evidence.ClosedInBook > 0;
        return WordParts.AfterSuspended.Contains(evidence.Right) && isWholeWord && !isKnown
            ? new Verdict(true, "suspended", 0.95f) { IsSuspended = true }
            : null;
    }

    private static Verdict? ByBook(HyphenEvidence evidence)
    {
        int closed = evidence.ClosedInBook;
        int hyphenated = evidence.HyphenatedInBook;
        if (closed == hyphenated)
        {
            return null;
        }

        bool isKept = hyphenated > closed;
        int less = Math.Min(closed, hyphenated);
        float confidence = 1 - ((less + 0.05f) / (closed + hyphenated));
        return new Verdict(isKept, $"the book has it closed {closed} times, hyphenated {hyphenated} times", confidence);
    }

    private static Verdict? ByNumberWords(HyphenEvidence evidence) =>
        WordParts.Tens.Contains(evidence.Left) && WordParts.Units.Contains(evidence.Right)
            ? new Verdict(true, "a number", 0.99f)
            : null;

    private static Verdict? ByList(HyphenEvidence evidence)
    {
        if (evidence.Closed < 0 && evidence.Hyphenated < 0)
        {
            return null;
        }

        if (evidence.Closed >= 0 && evidence.Hyphenated >= 0)
        {
            bool isKept = evidence.Hyphenated > evidence.Closed;
            float confidence = Math.Min(0.95f, 0.6f + (0.08f * Math.Abs(evidence.Hyphenated - evidence.Closed)));
            return new Verdict(isKept, "the word list has both forms", confidence);
        }

        return evidence.Closed >= 0
            ? new Verdict(false, "the word list has it closed", 0.97f)
            : new Verdict(true, "the word list has it hyphenated", 0.97f);
    }

    private static Verdict ByParts(BrokenWord word, HyphenEvidence evidence)
    {
        if (WordParts.ClosesUp.Contains(evidence.Left))
        {
            return new Verdict(false, "a prefix that is closed up", 0.7f);
        }

        bool isRightWord = evidence.Right.Length > 2 && evidence.RightClass >= 0;
        if (WordParts.TakesHyphen.Contains(evidence.Left) && isRightWord)
        {
            return new Verdict(true, "a prefix that takes a hyphen", 0.8f);
        }

        bool isCompound = word.LastPart.Length < word.Left.Length || word.FirstPart.Length < word.Right.Length;
        if (isCompound && evidence.LeftClass >= 0 && evidence.RightClass >= 0)
        {
            return new Verdict(true, "a part of a longer compound", 0.9f);
        }

        if (WordParts.Suffixes.Contains(evidence.Right))
        {
            return new Verdict(false, "an ending", 0.8f);
        }

        bool areWords = evidence.Left.Length > 1 && evidence.LeftClass >= 1 && evidence.Right.Length > 1 && evidence.RightClass >= 1;
        return areWords
            ? new Verdict(true, "both parts are words, the whole is none", 0.8f)
            : new Verdict(false, "no part stands by itself", 0.85f);
    }
}
