using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>Names the pages that a sentence or a part of it is printed on.</summary>
internal static class HitPages
{
    public static EquatableList<HitPage> Of(SentenceRecord sentence, BookRecord book) =>
        Of(sentence, book, new TextSpan(0, sentence.Text.Length));

    public static EquatableList<HitPage> Of(SentenceRecord sentence, BookRecord book, TextSpan part) =>
        [.. sentence.Flow.PagesOf(part).Select(page => At(page, book))];

    public static HitPage At(int ordinal, BookRecord book) => new(ordinal, book.Pages[ordinal].Label, book.Pages[ordinal].Origin);
}
