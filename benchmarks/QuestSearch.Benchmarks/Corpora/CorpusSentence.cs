namespace QuestSearch.Benchmarks.Corpora;

/// <summary>A sentence as the engines without a notion of books receive it.</summary>
/// <param name="Book">The id of the book.</param>
/// <param name="Ordinal">Its position among the sentences of the book.</param>
/// <param name="Plane">The kind of text it belongs to.</param>
/// <param name="Page">The label of the page on which it begins.</param>
/// <param name="Text">Its text.</param>
/// <param name="CarriedNotes">The keys of the notes it carries.</param>
/// <param name="Note">The key of the note it belongs to; <see langword="null"/> in the body.</param>
internal sealed record CorpusSentence(
    string Book, int Ordinal, Plane Plane, string Page, string Text, EquatableList<string> CarriedNotes, string? Note)
{
    /// <summary>Gives the key of a note, which is unique in the corpus.</summary>
    public static string KeyOfNote(string book, int ordinal) => $"{book}/{ordinal}";
}
