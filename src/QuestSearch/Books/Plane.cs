namespace QuestSearch;

/// <summary>The kind of text that a paragraph or sentence belongs to. Headings lie in the flow of the body, at their place; notes are a flow of their own.</summary>
public enum Plane
{
    /// <summary>The running text.</summary>
    Body,

    /// <summary>The text of footnotes, endnotes and margin notes.</summary>
    Note,

    /// <summary>A chapter or section heading.</summary>
    Heading,
}
