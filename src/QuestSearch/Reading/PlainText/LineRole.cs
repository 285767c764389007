namespace QuestSearch.Reading.PlainText;

/// <summary>What a line of a page is.</summary>
internal enum LineRole
{
    /// <summary>A line of the running text.</summary>
    Body,

    /// <summary>A line of a heading.</summary>
    Heading,

    /// <summary>A line of a note.</summary>
    Note,

    /// <summary>White space only.</summary>
    Blank,

    /// <summary>A running head.</summary>
    RunningHead,

    /// <summary>A running foot, page number, signature mark or catch-word.</summary>
    RunningFoot,

    /// <summary>The label of a note on a line of its own.</summary>
    NoteLabel,

    /// <summary>A rule between text and notes.</summary>
    NoteRule,

    /// <summary>Not text of the book, such as a publisher's licence.</summary>
    LeftOut,
}
