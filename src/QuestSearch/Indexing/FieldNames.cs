namespace QuestSearch.Indexing;

/// <summary>The names of the fields of an index. A book is one block of documents: the book's own, then one for each sentence by ordinal.</summary>
internal static class FieldNames
{
    /// <summary>Terms, on every document: the id of the book.</summary>
    public const string Book = "book";

    /// <summary>Terms: one of <see cref="Kinds"/>, on every document.</summary>
    public const string Kind = "kind";

    /// <summary>Terms with positions, on sentences: exact and stemmed words.</summary>
    public const string Text = "text";

    /// <summary>Terms, on sentences that carry a note: the labels of the notes as printed.</summary>
    public const string CarriedNote = "carries";

    /// <summary>Binary value on every document: a <see cref="BookRecord"/> or a <see cref="SentenceRecord"/>.</summary>
    public const string Record = "record";

    /// <summary>Number on sentences: the ordinal of the page of the first character plus one; 0 when unknown.</summary>
    public const string FirstPage = "first-page";

    /// <summary>Number on sentences: the ordinal of the page of the last character plus one; 0 when unknown.</summary>
    public const string LastPage = "last-page";

    /// <summary>Number on sentences: the ordinal of the innermost section plus one; 0 outside of sections.</summary>
    public const string Section = "section";
}
