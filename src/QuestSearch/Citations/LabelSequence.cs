using System.Globalization;

namespace QuestSearch.Citations;

/// <summary>Labels in their order, each once, printed with those that follow one another drawn together into ranges.</summary>
internal sealed class LabelSequence
{
    private readonly IReadOnlyList<(string First, string Last)> _ranges;
    private readonly int _count;

    private LabelSequence(string only)
    {
        _ranges = [(only, only)];
        _count = 1;
    }

    private LabelSequence(List<(string Label, int? Place)> items)
    {
        List<(string First, string Last)> ranges = [];
        for (int i = 0; i < items.Count; i++)
        {
            string label = items[i].Label;
            if (i > 0 && Follows(items[i - 1], items[i]))
                ranges[^1] = (ranges[^1].First, label);
            else
                ranges.Add((label, label));
        }

        _ranges = ranges;
        _count = items.Count;
    }

    public static LabelSequence Empty { get; } = new([]);

    public bool IsEmpty => _count == 0;

    /// <summary>Orders pages as they come in the book. Two of them follow one another when there is no page between, or none with a number between.</summary>
    public static LabelSequence OfPages(EquatableList<CitedPage> pages) => pages.Count switch
    {
        0 => Empty,
        1 => string.IsNullOrEmpty(pages[0].Label) ? Empty : new(pages[0].Label!),
        _ => new([.. from page in pages.DistinctBy(page => page.Ordinal).OrderBy(page => page.Ordinal)
                     where !string.IsNullOrEmpty(page.Label)
                     select (page.Label, (int?)page.Ordinal)]),
    };

    /// <summary>Takes notes as they are given. Two of them follow one another when their numbers do.</summary>
    public static LabelSequence OfNotes(EquatableList<string> labels) =>
        labels.Count == 0 ? Empty : new([.. labels.Where(label => label.Length > 0).Distinct().Select(label => (label, (int?)null))]);

    public string ToText(string one, string several, string rangeSign) => _ranges switch
    {
        [] => "",
        [var only] => (_count == 1 ? one : several) + TextOf(only, rangeSign),
        _ => several + string.Join(", ", _ranges.Select(range => TextOf(range, rangeSign))),
    };

    private static string TextOf((string First, string Last) range, string sign) => range.First == range.Last ? range.First : range.First + sign + range.Last;

    private static bool Follows((string Label, int? Place) first, (string Label, int? Place) second)
    {
        bool areNumbers = TryReadNumber(first.Label, out int left) & TryReadNumber(second.Label, out int right);
        if (areNumbers && left + 1 == right)
            return true;
        bool areRoman = first.Label.All(char.IsAsciiLetter) && second.Label.All(char.IsAsciiLetter);
        return (areNumbers || areRoman) && first.Place is { } place && place + 1 == second.Place;
    }

    private static bool TryReadNumber(string label, out int number) => int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
