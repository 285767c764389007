namespace QuestSearch.Sentences;

/// <summary>The offsets of note markers that were lifted out of a text, asked for in ascending order.</summary>
internal struct NoteAnchors(IReadOnlyList<NoteReference> references)
{
    private int _next;

    public static NoteAnchors None => new([]);

    /// <summary>Tells whether a marker stood in the range; both edges count. Ranges must come in ascending order.</summary>
    public bool AnyIn(int first, int last)
    {
        while (_next < references.Count && references[_next].Offset < first)
        {
            _next++;
        }

        return _next < references.Count && references[_next].Offset <= last;
    }
}
