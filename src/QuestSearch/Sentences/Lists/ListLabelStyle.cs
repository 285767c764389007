namespace QuestSearch.Sentences.Lists;

/// <summary>The punctuation of a list label.</summary>
internal enum ListLabelStyle
{
    /// <summary>No number or letter.</summary>
    None,

    /// <summary><c>1.</c></summary>
    Stop,

    /// <summary><c>1)</c> or <c>1.)</c></summary>
    Bracket,

    /// <summary><c>(1)</c></summary>
    Brackets,
}
