namespace QuestSearch.Reading.PlainText.Hyphens;

/// <summary>The judgement of a hyphen: kept or removed, why, and how surely.</summary>
internal readonly record struct HyphenVerdict(bool IsKept, string Reason, float Confidence)
{
    /// <summary>Whether the hyphen is suspended, as in <c>seventeenth- and</c>, so that a blank follows it.</summary>
    public bool IsSuspended { get; init; }
}
