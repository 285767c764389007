using QuestSearch.Queries;

namespace QuestSearch;

/// <summary>Matches the sentences of the body that match one query and carry a note, one of whose sentences matches another. Immutable.</summary>
/// <param name="Body">What the sentence of the body must match.</param>
/// <param name="Note">What a sentence of one of its notes must match.</param>
public sealed record NoteJoinQuery(Query Body, Query Note) : Query([Body, Note])
{
    /// <summary>Gets what the sentence of the body must match.</summary>
    public Query Body { get; } = Body;

    /// <summary>Gets what a sentence of one of its notes must match.</summary>
    public Query Note { get; } = Note;

    internal override T Accept<T>(QueryVisitor<T> visitor) => visitor.VisitNoteJoin(this);
}
