namespace QuestSearch;

/// <summary>The kinds of decision that a reader takes and logs.</summary>
public enum ReadingDecision
{
    /// <summary>White space was normalised: a run folded to one blank, or dropped at an edge.</summary>
    WhiteSpaceFolded,

    /// <summary>Two lines were joined with a blank between them.</summary>
    LineJoined,

    /// <summary>Two lines were joined with nothing between them, as after an em dash.</summary>
    LineClosedUp,

    /// <summary>A printer's hyphen at a line end was removed and the word joined.</summary>
    HyphenRemoved,

    /// <summary>A hyphen at a line end was kept as part of the word.</summary>
    HyphenKept,

    /// <summary>A paragraph was ended.</summary>
    ParagraphEnded,

    /// <summary>A page was ended.</summary>
    PageEnded,

    /// <summary>A running head was lifted out of the text.</summary>
    RunningHeadLifted,

    /// <summary>A running foot, page number, signature mark or catch-word was lifted out of the text.</summary>
    RunningFootLifted,

    /// <summary>A note marker was lifted out of the text.</summary>
    NoteMarkerLifted,

    /// <summary>The label in front of a note was lifted out of its text.</summary>
    NoteLabelLifted,

    /// <summary>A rule that parts the notes from the text was lifted out.</summary>
    NoteRuleLifted,

    /// <summary>A note was linked to the marker that refers to it.</summary>
    NoteLinked,

    /// <summary>A note that runs on to the next page was joined.</summary>
    NoteJoined,

    /// <summary>A page label was found in the head or foot.</summary>
    PageLabelRead,

    /// <summary>A page label was inferred from the neighbouring pages.</summary>
    PageLabelInferred,

    /// <summary>A heading was recognised.</summary>
    HeadingRecognised,

    /// <summary>Markup that is not text was left out.</summary>
    MarkupLeftOut,

    /// <summary>Characters that are not text of the book were left out, such as a publisher's licence.</summary>
    TextLeftOut,
}
