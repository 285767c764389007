using System.Text;

namespace QuestSearch.Word.Stories;

/// <summary>The mark that an author set for a note: the characters that follow the reference, up to white space or the end of their run.</summary>
internal sealed class CustomMark(NoteKind kind, string id, SourceSpan source)
{
    private const int Longest = 16;

    private readonly StringBuilder _text = new();

    public NoteKind Kind { get; } = kind;

    public string Id { get; } = id;

    public SourceSpan Source { get; } = source;

    public string Text => _text.ToString();

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Takes the characters that belong to the mark.</summary>
    /// <returns>How many of them do; fewer than all when the mark ends among them.</returns>
    public int Take(ReadOnlySpan<char> characters)
    {
        int length = 0;
        while (length < characters.Length && _text.Length < Longest && !char.IsWhiteSpace(characters[length]))
        {
            _text.Append(characters[length++]);
        }

        return length;
    }
}
