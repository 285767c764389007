using QuestSearch.Reading.PlainText.Paragraphs;
using QuestSearch.Reading.PlainText.Words;

namespace QuestSearch.Reading.PlainText.Hyphens;

/// <summary>The rules that judge a hyphen at a line end, from the surest evidence to the weakest; the first that has an answer gives it.</summary>
internal static class HyphenRules
{
    /// <summary>The class from which a word counts as common: sixteen times in the books behind the list.</summary>
    private const int Common = 5;

    public static HyphenVerdict Judge(BrokenWord word, ReadOnlySpan<char> next, HyphenEvidence evidence) =>
        ByCharacters(word, evidence)
        ?? BySuspension(word, next, evidence)
        ?? ByBook(evidence)
        ?? ByNumberWords(evidence)
        ?? ByLongerCompound(word, evidence)
        ?? ByList(evidence)
        ?? ByParts(word, evidence);

    private static HyphenVerdict? ByCharacters(BrokenWord word, HyphenEvidence evidence)
    {
        if (word.Hyphen is Characters.SoftHyphen or '\u00AC')
        {
            return new HyphenVerdict(false, "a soft hyphen", 1);
        }

        if (char.IsDigit(word.Right[0]) || word.LastPart.ContainsAnyInRange('0', '9'))
        {
            return new HyphenVerdict(true, "beside a digit", 0.99f);
        }

        if (word.LastPart.Length == 1 && word.Left.Length == 1)
        {
            return new HyphenVerdict(true, "a printer leaves no single letter", 0.95f);
        }

        if (word.LastPart.Length > 1 && TitleCase.IsAllCapitals(word.LastPart) && char.IsLower(word.Right[0]))
        {
            return new HyphenVerdict(true, "after capitals", 0.95f);
        }

        bool isInCapitals = word.LastPart.Length > 1 && char.IsUpper(word.LastPart[^1]) && char.IsUpper(word.Right[^1]);
        if (!char.IsUpper(word.Right[0]) || isInCapitals)
        {
            return null;
        }

        bool isClosedName = evidence.HyphenatedInBook == 0 && (evidence.ClosedInBook > 0 || evidence.Left is "mc" or "mac" or "fitz");
        return isClosedName ? new HyphenVerdict(false, "the book has the name closed", 0.9f) : new HyphenVerdict(true, "before a capital", 0.97f);
    }

    private static HyphenVerdict? BySuspension(BrokenWord word, ReadOnlySpan<char> next, HyphenEvidence evidence)
    {
        bool isWholeWord = word.FirstPart.Length == word.Right.Length && (word.Right.Length == next.Length || (word.Right.Length < next.Length && next[word.Right.Length] is ' ' or '\t'));
        bool isKnown = evidence.Closed >= 0 || evidence.ClosedInBook > 0;
        return WordParts.AfterSuspended.Contains(evidence.Right) && isWholeWord && !isKnown
            ? new HyphenVerdict(true, "suspended", 0.95f) { IsSuspended = true }
            : null;
    }

    private static HyphenVerdict? ByBook(HyphenEvidence evidence)
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
        return new HyphenVerdict(isKept, $"the book has it closed {closed} times, hyphenated {hyphenated} times", confidence);
    }

    private static HyphenVerdict? ByNumberWords(HyphenEvidence evidence) =>
        WordParts.Tens.Contains(evidence.Left) && WordParts.Units.Contains(evidence.Right)
            ? new HyphenVerdict(true, "a number", 0.99f)
            : null;

    private static HyphenVerdict? ByList(HyphenEvidence evidence)
    {
        if (evidence.Closed < 0 && evidence.Hyphenated < 0)
        {
            return null;
        }

        if (evidence.Closed >= 0 && evidence.Hyphenated >= 0)
        {
            bool isKept = evidence.Hyphenated > evidence.Closed;
            float confidence = Math.Min(0.95f, 0.6f + (0.08f * Math.Abs(evidence.Hyphenated - evidence.Closed)));
            return new HyphenVerdict(isKept, "the word list has both forms", confidence);
        }

        if (evidence.Hyphenated >= 0)
        {
            return new HyphenVerdict(true, "the word list has it hyphenated", 0.97f);
        }

        bool isRare = evidence.Closed == 0 && evidence.RightClass >= Common;
        bool takesHyphen = evidence.Right == "like" || WordParts.TakesHyphen.Contains(evidence.Left) || (evidence.LeftClass >= Common && !WordParts.ClosesUp.Contains(evidence.Left) && evidence.Left != "de");
        return isRare && takesHyphen && evidence.Left.Length > 1 && evidence.Right.Length > 3
            ? new HyphenVerdict(true, "the word list has it closed, but the books do not", 0.55f)
            : new HyphenVerdict(false, "the word list has it closed", evidence.Closed == 0 ? 0.9f : 0.97f);
    }

    /// <summary>A compound of more than two parts, such as <c>day-to-day</c> and <c>well-to-do</c>: what joins its other parts joins these.</summary>
    private static HyphenVerdict? ByLongerCompound(BrokenWord word, HyphenEvidence evidence)
    {
        bool hasEarlier = word.LastPart.Length < word.Left.Length;
        bool hasLater = word.FirstPart.Length < word.Right.Length;
        bool isRepeated = hasEarlier && word.Left.StartsWith(word.FirstPart, StringComparison.OrdinalIgnoreCase);
        bool isByLinkWord = (hasEarlier && WordParts.Links.Contains(evidence.Left)) || (hasLater && WordParts.Links.Contains(evidence.Right));
        if (isRepeated || (isByLinkWord && evidence.Closed < Common))
        {
            return new HyphenVerdict(true, "a part of a longer compound", 0.9f);
        }

        bool areWords = evidence.LeftClass >= 0 && evidence.RightClass >= 0 && evidence.Closed < 0;
        return (hasEarlier || hasLater) && areWords ? new HyphenVerdict(true, "a part of a longer compound", 0.85f) : null;
    }

    private static HyphenVerdict ByParts(BrokenWord word, HyphenEvidence evidence)
    {
        if (WordParts.ClosesUp.Contains(evidence.Left))
        {
            return new HyphenVerdict(false, "a prefix that is closed up", 0.7f);
        }

        bool isRightWord = evidence.Right.Length > 2 && evidence.RightClass >= 0;
        if (WordParts.TakesHyphen.Contains(evidence.Left) && isRightWord)
        {
            return new HyphenVerdict(true, "a prefix that takes a hyphen", 0.8f);
        }

        if (ChineseNames.IsGivenName(word.LastPart, word.FirstPart))
        {
            return new HyphenVerdict(true, "two syllables of a Chinese name", 0.7f);
        }

        if (WordParts.Suffixes.Contains(evidence.Right))
        {
            return new HyphenVerdict(false, "an ending", 0.8f);
        }

        int least = char.IsUpper(word.LastPart[0]) ? 3 : 1;
        bool areWords = evidence.Left.Length > 1 && evidence.LeftClass >= least && evidence.Right.Length > 1 && evidence.RightClass >= least;
        bool isDescribed = evidence.Left.Length > 2 && evidence.LeftClass >= Common && evidence.Right.Length > 3 && evidence.RightClass >= 0;
        return areWords || isDescribed
            ? new HyphenVerdict(true, "both parts are words, the whole is none", 0.8f)
            : new HyphenVerdict(false, "no part stands by itself", 0.85f);
    }
}
