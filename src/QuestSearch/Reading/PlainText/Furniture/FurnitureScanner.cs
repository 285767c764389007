using QuestSearch.Reading.PlainText.PageNumbers;
using QuestSearch.Reading.PlainText.Paragraphs;

namespace QuestSearch.Reading.PlainText.Furniture;

/// <summary>Picks the lines at the edges of a page that may be running heads or feet, and takes them apart into title and number.</summary>
internal static class FurnitureScanner
{
    private const int LinesAtHead = 3;
    private const int LinesAtFoot = 3;
    private const int LongestLine = 120;

    public static List<FurnitureLine> Scan(PageDraft page, int typicalWidth)
    {
        List<FurnitureLine> found = [];
        List<PageLine> text = [];
        Collect(page.Lines, LinesAtHead, text);
        for (int rank = 0; rank < text.Count; rank++)
        {
            Add(found, page.Lines, text[rank], isHead: true, rank, typicalWidth);
        }

        int heads = text.Count;
        text.Clear();
        CollectFromFoot(page.Lines, text);
        for (int rank = 0; rank < text.Count; rank++)
        {
            bool isAlreadyHead = found.Exists(line => line.Line == text[rank] && rank > 0);
            if (!isAlreadyHead && heads > 0)
            {
                Add(found, page.Lines, text[rank], isHead: false, rank, typicalWidth);
            }
        }

        return found;
    }

    private static void Collect(List<PageLine> lines, int most, List<PageLine> text)
    {
        for (int i = 0; i < lines.Count && text.Count < most; i++)
        {
            if (lines[i].Role == LineRole.Body)
            {
                text.Add(lines[i]);
            }
        }
    }

    private static void CollectFromFoot(List<PageLine> lines, List<PageLine> text)
    {
        for (int i = lines.Count - 1; i >= 0 && text.Count < LinesAtFoot; i--)
        {
            if (lines[i].Role == LineRole.Body)
            {
                text.Add(lines[i]);
            }
        }
    }

    private static void Add(List<FurnitureLine> found, List<PageLine> lines, PageLine line, bool isHead, int rank, int typicalWidth)
    {
        if (line.Length > LongestLine)
        {
            return;
        }

        List<NumberReading> numbers = [];
        string title = HeadParser.Parse(line.Text, numbers);
        if (HeadingRank.IsWordBeforeNumber(title))
        {
            numbers.Clear();
        }

        if (title.Length == 0 && numbers.Count == 0)
        {
            return;
        }

        float shape = HeadShape.Of(line, title, numbers.Count, isHead, rank, Inner(lines, line, isHead), typicalWidth);
        found.Add(new FurnitureLine(line, isHead, rank, title, numbers, shape) { IsShort = line.Length < 0.75 * typicalWidth });
    }
    private static PageLine? Inner(List<PageLine> lines, PageLine line, bool isHead)
    {
        int index = lines.IndexOf(line) + (isHead ? 1 : -1);
        return index >= 0 && index < lines.Count ? lines[index] : null;
    }
}
