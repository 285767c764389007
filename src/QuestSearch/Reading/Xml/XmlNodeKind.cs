namespace QuestSearch;

/// <summary>What <see cref="XmlSource"/> stands on.</summary>
public enum XmlNodeKind
{
    /// <summary>A start tag; an empty element is followed by its end.</summary>
    Start,

    /// <summary>An end tag, or the end of an empty element.</summary>
    End,

    /// <summary>Characters.</summary>
    Text,
}
