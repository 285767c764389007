namespace QuestSearch.Benchmarks.Engines;

/// <summary>The fields of a sentence in the raw Lucene.Net index.</summary>
internal static class LuceneNetFields
{
    public const string Text = "text";
    public const string Page = "page";
    public const string Book = "book";
    public const string CarriedNote = "carriedNote";
    public const string Note = "note";
}
