using QuestSearch.Html.Markup;

namespace QuestSearch.Html.Notes;

/// <summary>A link within a book that may have to do with a note.</summary>
/// <param name="Document">The document that it stands in.</param>
/// <param name="Element">The link.</param>
/// <param name="Text">Its text, cut off where it is too long for a label.</param>
/// <param name="Target">What it names; null when the book does not hold that.</param>
internal sealed record NoteLink(MarkupDocument Document, MarkupElement Element, string Text, LinkTarget? Target)
{
    /// <summary>The text as a label.</summary>
    public string Label { get; } = PrintedLabel.OfNote(Text);

    /// <summary>Whether the text can be the label of a note.</summary>
    public bool IsLabel => PrintedLabel.IsNoteLabel(Label);

    /// <summary>Whether the link leads to what comes behind it.</summary>
    public bool IsForward => Target is { } target && (target.Document.File > Document.File || (target.Document.File == Document.File && target.Element.Index > Element.Index));

    /// <summary>Whether the link is declared to be the marker of a note: by its type, or by its class or that of the element around it or in it.</summary>
    public bool IsDeclaredMarker => NoteVocabulary.IsTypedMarker(Element) || Surroundings().Any(NoteVocabulary.HasMarkerClass);

    /// <summary>Whether the link is set above the line.</summary>
    public bool IsSuperscript => Surroundings().Any(element => element.Name == "sup" || element.Attribute("style")?.Contains("super", StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>The link, the inline elements around it and those in it.</summary>
    private IEnumerable<MarkupElement> Surroundings()
    {
        for (MarkupElement? around = Element; around is not null && !ElementKinds.IsBlockOrCell(around.Name); around = around.Parent)
        {
            bool holdsMore = around != Element && around.EndIndex - around.Index > Element.EndIndex - Element.Index + 4;
            if (holdsMore)
            {
                break;
            }

            yield return around;
        }

        foreach (MarkupElement inner in Document.Subtree(Element).OfType<MarkupElement>().Skip(1))
        {
            yield return inner;
        }
    }
}
