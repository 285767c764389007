namespace QuestSearch;

/// <summary>Whether a sentence is cut off at an edge of the text, as at the edges of an excerpt.</summary>
[Flags]
public enum SentenceFragment
{
    /// <summary>The sentence is whole.</summary>
    None = 0,

    /// <summary>The beginning is missing: the sentence continues from text that is not at hand.</summary>
    Start = 1,

    /// <summary>The end is missing: the sentence continues in text that is not at hand.</summary>
    End = 2,
}
