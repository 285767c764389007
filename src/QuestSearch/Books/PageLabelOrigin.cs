namespace QuestSearch;

/// <summary>Where the label of a page came from.</summary>
public enum PageLabelOrigin
{
    /// <summary>The page has no label.</summary>
    None,

    /// <summary>The label is printed in the running head or foot of the page.</summary>
    Printed,

    /// <summary>The label was given by markup, such as a page-break element.</summary>
    Markup,

    /// <summary>The label is not printed and was inferred from the neighbouring pages.</summary>
    Inferred,

    /// <summary>The printed number contradicts the neighbouring pages; the label is the one that fits them.</summary>
    Conflicting,
}
