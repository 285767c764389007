using System.Runtime.CompilerServices;
using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>What the hits of a book share: its pages and the titles of its sections, each made when first asked for. Safe for use by several threads.</summary>
internal sealed class HitBook
{
    private static readonly ConditionalWeakTable<BookRecord, HitBook> Books = [];

    private readonly BookRecord _book;
    private readonly EquatableList<HitPage>?[] _pages;
    private readonly EquatableList<string>?[] _titles;

    private HitBook(BookRecord book)
    {
        _book = book;
        _pages = new EquatableList<HitPage>?[book.Pages.Count];
        _titles = new EquatableList<string>?[book.Sections.Count];
    }

    public BookRecord Record => _book;

    public static HitBook Of(BookRecord book) => Books.GetValue(book, static record => new HitBook(record));

    public HitPage Page(int ordinal) => OnlyPage(ordinal)[0];

    /// <summary>The list of one page.</summary>
    public EquatableList<HitPage> OnlyPage(int ordinal)
    {
        Check(ordinal, _pages.Length, "page");
        return _pages[ordinal] ??= [new HitPage(ordinal, _book.Pages[ordinal].Label, _book.Pages[ordinal].Origin)];
    }

    /// <summary>The titles of a section and of those it lies in, the outermost first.</summary>
    public EquatableList<string> TitlesOf(int? section)
    {
        if (section is not { } ordinal)
        {
            return [];
        }

        Check(ordinal, _titles.Length, "section");
        return _titles[ordinal] ??= [.. TitlesOf(_book.Sections[ordinal].Parent), _book.Sections[ordinal].Title];
    }

    public NoteRecord Note(int ordinal)
    {
        Check(ordinal, _book.Notes.Count, "note");
        return _book.Notes[ordinal];
    }

    private void Check(int ordinal, int count, string what)
    {
        if ((uint)ordinal >= (uint)count)
        {
            throw new InvalidDataException($"A sentence of the book '{_book.Id}' names a {what} that the book does not have.");
        }
    }
}
