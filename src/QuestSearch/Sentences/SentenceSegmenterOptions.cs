namespace QuestSearch;

/// <summary>Options of a <see cref="SentenceSegmenter"/>. Immutable.</summary>
public sealed record SentenceSegmenterOptions
{
    /// <summary>Gets a value indicating whether the segmenter counts the words of a text before it segments it, and takes a word that mostly has a full stop with text running on after it for an abbreviation in that text.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool LearnsAbbreviations { get; init; } = true;

    /// <summary>Gets abbreviations that are never the end of a sentence unless a word follows that often begins one; with or without their last full stop, in upper or lower case.</summary>
    /// <value>The default is none. Each holds at least one letter and no white space.</value>
    public EquatableList<string> ExtraAbbreviations { get; init; } = [];
}
