using QuestSearch.Html.Markup;

namespace QuestSearch.Html.Notes;

/// <summary>How markup says that an element is a note, a marker of one, or a link back to a marker.</summary>
internal static class NoteVocabulary
{
    private static readonly string[] MarkerEndings = ["ref", "refs", "reference", "anchor", "marker", "mark", "link", "call", "num", "number"];
    private static readonly string[] MarkerWords = ["ref", "refs", "reference", "anchor", "marker", "mark", "back", "return", "call"];
    private static readonly string[] NoteWords = ["foot", "edn", "en", "n"];
    private static readonly string[] ReturnWords = ["return", "back", "return to text", "back to text", "text", "top"];

    /// <summary>Whether an element is declared to be the marker of a note.</summary>
    public static bool IsTypedMarker(MarkupElement element) => element.HasType("noteref");

    /// <summary>Whether an element's class is one that markers of notes have.</summary>
    public static bool HasMarkerClass(MarkupElement element) => element.HasClass(static name => IsNoteWord(name) && MarkerEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>Whether an element is declared to be a link back to a marker.</summary>
    public static bool IsTypedReturn(MarkupElement element) =>
        element.HasType("backlink", "referrer") || element.HasClass(static name => name.Contains("backlink", StringComparison.Ordinal) || name.StartsWith("return", StringComparison.Ordinal) || name.EndsWith("back", StringComparison.Ordinal));

    /// <summary>Whether the text of a link says that it leads back.</summary>
    public static bool IsReturnText(string text)
    {
        string bare = text.Trim('[', ']', '(', ')', ' ', '.');
        return ReturnWords.Any(word => bare.Equals(word, StringComparison.OrdinalIgnoreCase)) || (bare.Length is > 0 and <= 3 && !bare.Any(char.IsLetterOrDigit));
    }

    /// <summary>Whether an element is declared to be the text of one note.</summary>
    public static bool IsNote(MarkupElement element) =>
        element.HasType("footnote", "endnote", "rearnote", "note") || element.HasClass(static name => name is "footnote" or "endnote" or "rearnote" or "footnotetext" or "endnotetext" or "teinotetext" or "fnote" or "fnbody" or "foot");

    /// <summary>Whether an element is a note in the margin.</summary>
    public static bool IsMarginNote(MarkupElement element) =>
        element.HasClass(static name => name.StartsWith("sidenote", StringComparison.Ordinal) || name.StartsWith("marginnote", StringComparison.Ordinal) || name.StartsWith("marginalia", StringComparison.Ordinal) || name is "sn" or "shoulder" or "shouldernote");

    /// <summary>Whether an element holds notes and nothing else but headings.</summary>
    public static bool IsCollection(MarkupElement element) =>
        element.HasType("footnotes", "endnotes", "rearnotes") || element.HasClass(static name => name is "footnotes" or "endnotes" or "rearnotes" || name.EndsWith("listfootnotes", StringComparison.Ordinal));

    /// <summary>Whether a note, or what it lies in, is declared to stand at the end of a chapter or book.</summary>
    public static bool IsEndnote(MarkupElement element) =>
        element.HasType("endnote", "endnotes", "rearnote", "rearnotes") || element.HasClass(static name => name.StartsWith("endnote", StringComparison.Ordinal) || name.StartsWith("rearnote", StringComparison.Ordinal));

    /// <summary>Whether an identifier is formed as those of notes are: a word for notes with a number, such as <c>Footnote_3_3</c>, <c>fn3</c> or <c>link2note-3</c>.</summary>
    public static bool IsNoteIdentifier(string identifier)
    {
        bool isOfNote = false;
        int position = 0;
        while (position < identifier.Length)
        {
            int start = position;
            while (position < identifier.Length && char.IsAsciiLetter(identifier[position]))
            {
                position++;
            }

            string word = identifier[start..position].ToLowerInvariant();
            if (MarkerWords.Contains(word) || (IsNoteWord(word) && MarkerEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal))))
            {
                return false;
            }

            isOfNote |= IsNoteWord(word) || NoteWords.Contains(word);
            position++;
        }

        return isOfNote && identifier.AsSpan().ContainsAnyInRange('0', '9');
    }

    private static bool IsNoteWord(string word) =>
        word.Contains("note", StringComparison.Ordinal) || word.StartsWith("fn", StringComparison.Ordinal) || word.StartsWith("ftn", StringComparison.Ordinal);
}
