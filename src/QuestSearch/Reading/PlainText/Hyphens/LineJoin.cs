namespace QuestSearch.Reading.PlainText.Hyphens;

/// <summary>How a line is joined to the next line of its paragraph.</summary>
/// <param name="Decision">What is done at the line end.</param>
/// <param name="Reason">Why, for the log.</param>
/// <param name="Confidence">How sure, from 0 to 1.</param>
/// <param name="Variant">The other form of a doubtful word; otherwise <see langword="null"/>.</param>
internal readonly record struct LineJoin(ReadingDecision Decision, string Reason, float Confidence, string? Variant)
{
    public static readonly LineJoin Blank = new(ReadingDecision.LineJoined, "", 1, null);

    /// <summary>Whether a blank stands between the lines.</summary>
    public bool HasBlank { get; init; } = Decision == ReadingDecision.LineJoined;
}
