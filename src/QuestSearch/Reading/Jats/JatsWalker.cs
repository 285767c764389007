using QuestSearch.Reading.Xml;

namespace QuestSearch.Reading.Jats;

/// <summary>Writes the text of a JATS article into a book: what each element does.</summary>
internal sealed class JatsWalker(XmlSource xml, BookBuilder builder, IReadOnlySet<string> referencedNotes) : XmlBookWalker(xml, builder)
{
    private const string MetadataTitle = "title-group";

    private int _sections;
    private int _notes;

    /// <summary>The identifiers of the notes that cross-references name.</summary>
    public static IReadOnlySet<string> FindReferencedNotes(XmlSource xml)
    {
        HashSet<string> identifiers = [];
        while (xml.Read())
        {
            if (xml.Kind == XmlNodeKind.Start && IsNoteReference(xml))
            {
                identifiers.Add(FirstOf(xml.Attribute("rid")));
            }
        }

        return identifiers;
    }

    protected override Action? Start(string name)
    {
        if (Xml.Attribute("id") is { } id)
        {
            Builder.AddSourceAnchor(new SourceAnchor(Xml.Source.File, Xml.Offset, id));
        }

        return name switch
        {
            "xref" when IsNoteReference(Xml) => NoteReference(),
            "fn" => Note(),
            "label" => Label(),
            "title" or "article-title" => Title(),
            "subtitle" or "trans-title" when Parent is MetadataTitle or "trans-title-group" => FurtherTitle(),
            "sec" or "sub-article" or "response" or "app" or "ref-list" or "ack" or "fn-group" or "glossary" => Section(),
            "break" or "td" or "th" => Blank(),
            _ when JatsElements.LeftOut.Contains(name) => LeaveOut(),
            _ when JatsElements.Blocks.Contains(name) => Block(),
            _ => null,
        };
    }

    private static bool IsNoteReference(XmlSource xml) => xml.Name == "xref" && xml.Attribute("ref-type") is "fn" or "table-fn";

    private static string FirstOf(string? identifiers) => identifiers?.Split(' ', 2)[0] ?? "";

    private Action Section()
    {
        _sections++;
        Builder.EndBlock();
        return () =>
        {
            Builder.EndBlock();
            _sections--;
        };
    }

    private Action? Title()
    {
        if (Parent is "mixed-citation" or "product")
        {
            return null;
        }

        if (Parent is MetadataTitle or "sec" or "app" or "ref-list" or "ack" or "fn-group" or "glossary")
        {
            Builder.BeginHeading(_sections + 1);
            return Builder.EndBlock;
        }

        return Block();
    }

    private Action FurtherTitle()
    {
        Builder.BeginFurtherHeading();
        return Builder.EndBlock;
    }

    private Action? Blank()
    {
        WriteBlank();
        return null;
    }

    private Action NoteReference()
    {
        SourceSpan source = Xml.Source;
        string target = FirstOf(Xml.Attribute("rid"));
        return Capture(text => Builder.AddNoteReference(PrintedLabel.OfNote(text), target, source));
    }

    /// <summary>A note without a cross-reference that stands in running text has its marker where it stands.</summary>
    private Action Note()
    {
        string key = Xml.Attribute("id") ?? $"note {_notes}";
        _notes++;
        string label = PrintedLabel.OfNote(Xml.Attribute("symbol"));
        bool isInText = Parent is not ("fn-group" or "table-wrap-foot" or "author-notes" or "back");
        if (isInText && !referencedNotes.Contains(key))
        {
            Builder.AddNoteReference(label, key, Xml.Source);
        }

        Builder.BeginNote(key, label, isInText ? NoteKind.Footnote : NoteKind.Endnote);
        return Builder.EndNote;
    }

    private Action? Label() => Parent switch
    {
        "fn" => Capture(text => Builder.SetNoteLabel(PrintedLabel.OfNote(text))),
        "ref" or "list-item" => null,
        _ => LeaveOut(),
    };
}
