
namespace QuestSearch.Reading.Tei;

/// <summary>
/// Which notes of a document stand away from their markers: those between blocks that a pointer names, and those that name an element themselves.
/// Found in a walk of its own, since a pointer may come before its note.
/// </summary>
internal sealed class TeiNoteIndex
{
    private readonly Dictionary<string, string> _labelsOfPlacedApart = [];
    private readonly Dictionary<string, List<(string NoteId, string Label)>> _notesByAnchor = [];
    private readonly HashSet<string> _pointers = [];

    private TeiNoteIndex()
    {
    }

    public static TeiNoteIndex Read(XmlSource xml, TeiQuotation quotation)
    {
        TeiNoteIndex index = new();
        Stack<string> parents = [];
        int count = 0;
        while (xml.Read())
        {
            if (xml.Kind == XmlNodeKind.Start)
            {
                if (xml.Name == "note")
                {
                    index.AddNote(xml, parents.TryPeek(out string? parent) ? parent : "", count++);
                }
                else if (xml.Name is "ref" or "ptr" && IdOf(xml.Attribute("target")) is { } target)
                {
                    index._pointers.Add(target);
                }

                if (TeiQuotation.IsQuotation(xml.Name))
                {
                    quotation.Begin();
                }

                parents.Push(xml.Name);
            }
            else if (xml.Kind == XmlNodeKind.End)
            {
                parents.Pop();
            }
            else
            {
                quotation.Pass(xml);
            }
        }

        return index;
    }

    /// <summary>The identifier that a local reference names; null for a reference to another document.</summary>
    public static string? IdOf(string? reference) => reference switch
    {
        null or "" => null,
        ['#', .. string id] => id,
        _ => reference.AsSpan().ContainsAny("/:# ") ? null : reference,
    };

    /// <summary>The identifier by which markers name the note: its own, or one made from its place among the notes.</summary>
    public static string KeyOf(string? id, int count) => id ?? $"note {count}";

    /// <summary>Whether a note has its marker elsewhere.</summary>
    public bool IsApart(string key) => _labelsOfPlacedApart.ContainsKey(key) && _pointers.Contains(key);

    /// <summary>The printed label of a note that stands apart.</summary>
    public string LabelOf(string key) => _labelsOfPlacedApart[key];

    /// <summary>The notes that name an element as the place of their marker.</summary>
    public IReadOnlyList<(string NoteId, string Label)> NotesAt(string elementId) => _notesByAnchor.TryGetValue(elementId, out var notes) ? notes : [];

    private void AddNote(XmlSource xml, string parent, int count)
    {
        string? id = xml.Attribute("id");
        string label = PrintedLabel.OfNote(xml.Attribute("n"));
        if (IdOf(xml.Attribute("target") ?? xml.Attribute("corresp")) is { } anchor)
        {
            if (!_notesByAnchor.TryGetValue(anchor, out var notes))
            {
                _notesByAnchor.Add(anchor, notes = []);
            }

            notes.Add((KeyOf(id, count), label));
        }
        else if (id is not null && IsBetweenBlocks(parent))
        {
            _labelsOfPlacedApart.TryAdd(id, label);
        }
    }

    private static bool IsBetweenBlocks(string parent) =>
        TeiElements.IsDivision(parent) || parent is "front" or "body" or "back" or "noteGrp" or "list" or "item" or "listAnnotation";
}
