using QuestSearch.Reading.PlainText.PageNumbers;

namespace QuestSearch.Reading.PlainText.Furniture;

/// <summary>
/// Lifts the page numbers of another edition out of the text, where they stand in brackets on lines of their own. They are known by counting up
/// through the book and by the other number that the same pages carry.
/// </summary>
internal static class MarginNumbers
{
    private const int Fewest = 5;
    private const int WidestStep = 5;

    public static void Find(IReadOnlyList<PageDraft> pages)
    {
        List<PageLine> found = [];
        int besideOther = 0;
        int ascending = 0;
        int last = -1;
        foreach (PageDraft page in pages)
        {
            int before = found.Count;
            foreach (PageLine line in page.Lines)
            {
                if (line.Role == LineRole.Body && ValueOf(line.Text) is { } value)
                {
                    ascending += value > last && value - last <= WidestStep ? 1 : 0;
                    last = value;
                    found.Add(line);
                }
            }

            besideOther += found.Count > before && HasOtherNumber(page) ? found.Count - before : 0;
        }

        if (found.Count >= Fewest && ascending > 0.8 * found.Count && besideOther > 0.7 * found.Count)
        {
            foreach (PageLine line in found)
            {
                line.Role = LineRole.RunningFoot;
                line.Reason = "a page number of another edition";
            }
        }
    }

    private static bool HasOtherNumber(PageDraft page)
    {
        List<PageLine> text = page.Lines.FindAll(line => !line.IsBlank && ValueOf(line.Text) is null);
        List<NumberReading> numbers = [];
        for (int i = 0; i < text.Count && numbers.Count == 0; i++)
        {
            bool isAtEdge = i < 3 || i >= text.Count - 2;
            if (isAtEdge)
            {
                HeadParser.Parse(text[i].Text, numbers);
            }
        }

        return numbers.Count > 0;
    }

    private static int? ValueOf(ReadOnlySpan<char> text)
    {
        bool isBracketed = text.Length is > 2 and < 8 && text[0] == '[' && text[^1] == ']';
        return isBracketed && NumberToken.Read(text[1..^1]) is { Certainty: > 0.8f } reading ? reading.Number.Value : null;
    }
}
