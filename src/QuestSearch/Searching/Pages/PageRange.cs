using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>Tells which pages of a book a range of labels names. Remembers the answer for each book; for one search, not thread-safe.</summary>
/// <remarks>
/// <para>Two numbers of one kind name the pages with a number of that kind from the one to the other. An arabic and a roman number name, where the pages of the first kind come before those of the second
/// in the book (or roman before arabic where it lacks one kind), the pages from the first number to the end of its kind and those of the other kind up to the second number; otherwise none.</para>
/// <para>Labels that are not numbers name the pages from one that bears the first to the next that bears the second (or to the end of the book), compared without regard to case.</para>
/// <para>A page without a number belongs to the range when the nearest pages with a number before and after it both do.</para>
/// </remarks>
internal sealed class PageRange(string from, string to)
{
    private readonly LabelNumber? _from = LabelNumber.Read(from);
    private readonly LabelNumber? _to = LabelNumber.Read(to);
    private readonly Dictionary<BookRecord, bool[]> _pagesByBook = [];

    /// <summary>Finds for each page of a book, by ordinal, whether it is in the range.</summary>
    public bool[] PagesOf(BookRecord book)
    {
        if (!_pagesByBook.TryGetValue(book, out bool[]? pages))
        {
            string?[] labels = [.. book.Pages.Select(page => page.Label)];
            pages = Select(labels);
            _pagesByBook.Add(book, pages);
        }

        return pages;
    }

    internal bool[] Select(IReadOnlyList<string?> labels)
    {
        if (_from is not { } first || _to is not { } last)
        {
            return SelectBetween(labels);
        }

        LabelNumber?[] numbers = [.. labels.Select(LabelNumber.Read)];
        bool isRight = first.IsRoman == last.IsRoman || ComesFirst(numbers, first.IsRoman);
        bool[] selected = [.. numbers.Select(number => isRight && number is { } page && IsBetween(page, first, last))];
        SelectUnnumbered(numbers, selected);
        return selected;
    }

    private static bool IsBetween(LabelNumber page, LabelNumber first, LabelNumber last)
    {
        bool isFromFirst = page.IsRoman == first.IsRoman && page.Value >= first.Value;
        bool isUpToLast = page.IsRoman == last.IsRoman && page.Value <= last.Value;
        return first.IsRoman == last.IsRoman ? isFromFirst && isUpToLast : isFromFirst || isUpToLast;
    }

    private static bool ComesFirst(LabelNumber?[] numbers, bool isRoman)
    {
        int ofKind = Array.FindIndex(numbers, number => number?.IsRoman == isRoman);
        int ofOther = Array.FindIndex(numbers, number => number?.IsRoman == !isRoman);
        return ofKind < 0 || ofOther < 0 ? isRoman : ofKind < ofOther;
    }

    private static void SelectUnnumbered(LabelNumber?[] numbers, bool[] selected)
    {
        int before = -1;
        for (int i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] is null)
            {
                continue;
            }

            if (before >= 0 && selected[before] && selected[i])
            {
                selected.AsSpan(before, i - before).Fill(true);
            }

            before = i;
        }
    }

    private bool[] SelectBetween(IReadOnlyList<string?> labels)
    {
        bool[] selected = new bool[labels.Count];
        bool isInside = false;
        for (int i = 0; i < selected.Length; i++)
        {
            isInside |= string.Equals(labels[i], from, StringComparison.OrdinalIgnoreCase);
            selected[i] = isInside;
            isInside &= !string.Equals(labels[i], to, StringComparison.OrdinalIgnoreCase);
        }

        return selected;
    }
}
