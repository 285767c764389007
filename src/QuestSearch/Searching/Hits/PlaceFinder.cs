using System.Runtime.InteropServices;
using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>Finds where parts of sentences stand: on which pages of the book, and in which characters of the source.</summary>
internal sealed class PlaceFinder(HitBuffer buffer)
{
    public EquatableList<HitPage> PagesOf(StoredSentence sentence, TextSpan part, HitBook book)
    {
        List<int> pages = buffer.Pages;
        pages.Clear();
        sentence.AddPages(part, pages);
        return ListOf(pages, book);
    }

    /// <summary>The list of pages given by their ordinals.</summary>
    public static EquatableList<HitPage> ListOf(List<int> pages, HitBook book) => pages switch
    {
        [] => [],
        [int page] => book.OnlyPage(page),
        _ => [.. pages.Select(book.Page)],
    };

    public EquatableList<SourceSpan> SourceOf(StoredSentence sentence, TextSpan part)
    {
        List<SourceSpan> spans = buffer.Spans;
        spans.Clear();
        sentence.FindSource(part, spans);
        return EquatableList.Create<SourceSpan>(CollectionsMarshal.AsSpan(spans));
    }
}
