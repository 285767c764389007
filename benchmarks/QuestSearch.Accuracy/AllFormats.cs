namespace QuestSearch.Accuracy;

/// <summary>A reader of every format that the library and its packages know.</summary>
internal static class AllFormats
{
    public static BookReader Reader { get; } = new(new PlainTextReaderOptions(), EpubReader.Format, HtmlReader.Format, WordReader.Format);
}
