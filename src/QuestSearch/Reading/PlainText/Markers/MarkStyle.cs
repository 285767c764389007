namespace QuestSearch.Reading.PlainText.Markers;

/// <summary>The typographic forms of note marks in plain text.</summary>
internal enum MarkStyle
{
    /// <summary><c>^13</c></summary>
    Caret,

    /// <summary><c>[13]</c></summary>
    Bracket,

    /// <summary><c>(13)</c></summary>
    Parenthesis,

    /// <summary><c>¹³</c></summary>
    Superscript,

    /// <summary><c>13</c> and <c>13.</c></summary>
    Bare,

    /// <summary><c>*</c>, <c>†</c> and the like.</summary>
    Symbol,
}
