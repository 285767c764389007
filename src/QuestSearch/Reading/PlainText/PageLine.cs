using QuestSearch.Reading.PlainText.Notes;

namespace QuestSearch.Reading.PlainText;

/// <summary>A line of a page: where it lies in its file, and what the steps of the reading have found it to be.</summary>
internal sealed class PageLine(string source, int file, int page, int start, int textStart, int textEnd, int end)
{
    /// <summary>The whole text of the file.</summary>
    public string Source { get; } = source;

    public int File { get; } = file;

    public int Page { get; } = page;

    /// <summary>The first character, leading white space included.</summary>
    public int Start { get; } = start;

    /// <summary>The first character that is not white space; equal to <see cref="TextEnd"/> in a blank line.</summary>
    public int TextStart { get; } = textStart;

    /// <summary>The position after the last character that is not white space.</summary>
    public int TextEnd { get; } = textEnd;

    /// <summary>The position after the line end.</summary>
    public int End { get; } = end;

    public LineRole Role { get; set; } = textStart == textEnd ? LineRole.Blank : LineRole.Body;

    /// <summary>Why the line has its role, for the log.</summary>
    public string Reason { get; set; } = "";

    /// <summary>Whether a paragraph begins with this line.</summary>
    public bool StartsParagraph { get; set; }

    /// <summary>The label in front of the note that begins with this line; <see langword="null"/> in all other lines.</summary>
    public NoteLabel? Label { get; set; }

    /// <summary>The note markers and other characters to lift out of the line, in order.</summary>
    public List<Lift>? Lifts { get; set; }

    public bool IsBlank => TextStart == TextEnd;

    public int Indent => TextStart - Start;

    public int Length => TextEnd - TextStart;

    public ReadOnlySpan<char> Text => Source.AsSpan(TextStart, TextEnd - TextStart);

    /// <summary>Whether the line is running text or a heading.</summary>
    public bool IsInBody => Role is LineRole.Body or LineRole.Heading;
}
