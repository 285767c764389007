using QuestSearch.Reading.PlainText.Words;

namespace QuestSearch.Reading.PlainText.Hyphens;

/// <summary>
/// Judges a hyphen at a line end: was it set by the printer, or does the word have it? The evidence is asked in this order: what the characters
/// show (capitals, digits, suspended hyphens), the book's own words, the word list, the parts of the word.
/// </summary>
internal sealed class HyphenJudge(WordCounts book, WordList list)
{
    /// <summary>Below this confidence the other form is kept beside the chosen one.</summary>
    public const float Sure = 0.9f;

    public LineJoin Decide(BrokenWord word, ReadOnlySpan<char> next)
    {
        HyphenEvidence evidence = new(word, book, list);
        HyphenVerdict verdict = HyphenRules.Judge(word, next, evidence);
        string? variant = verdict.Confidence < Sure && !verdict.IsSuspended ? Other(word, verdict.IsKept) : null;
        ReadingDecision decision = verdict.IsKept ? ReadingDecision.HyphenKept : ReadingDecision.HyphenRemoved;
        return new LineJoin(decision, verdict.Reason, verdict.Confidence, variant) { HasBlank = verdict.IsSuspended };
    }

    private static string Other(BrokenWord word, bool isKept) =>
        isKept ? string.Concat(word.Left, word.Right) : string.Concat(word.Left, "-", word.Right);
}
