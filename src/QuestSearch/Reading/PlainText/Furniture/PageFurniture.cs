using QuestSearch.Reading.PlainText.PageNumbers;

namespace QuestSearch.Reading.PlainText.Furniture;

/// <summary>Finds running heads, feet and page numbers over all pages together, and takes them out of the text.</summary>
internal static class PageFurniture
{
    public static void Find(IReadOnlyList<PageDraft> pages, CancellationToken cancellationToken)
    {
        int width = LineWidth.Typical(pages);
        List<List<FurnitureLine>> candidates = [.. pages.Select(page => FurnitureScanner.Scan(page, width))];
        TitleRepetition.Mark(candidates);
        PageNumber?[] numbers = NumberSequence.Decide([.. candidates.Select(EvidenceOf)], cancellationToken);
        for (int page = 0; page < pages.Count; page++)
        {
            Lift(pages[page], candidates[page], numbers[page]);
        }
    }

    private static NumberEvidence EvidenceOf(List<FurnitureLine> lines)
    {
        List<NumberEvidence.Item> evidence = [];
        foreach (FurnitureLine line in lines)
        {
            float place = line.Rank switch { 0 => 1, 1 => 0.7f, _ => 0.5f };
            foreach (NumberReading reading in line.Numbers)
            {
                float weight = Math.Max(line.Shape, line.Repetition * 0.9f) * place * reading.Certainty;
                evidence.Add(new NumberEvidence.Item(reading.Number, weight));
            }
        }

        return new NumberEvidence(evidence, lines.Count > 0);
    }

    private static void Lift(PageDraft page, List<FurnitureLine> lines, PageNumber? number)
    {
        FurnitureLine? carrier = number is null ? null : Carrier(lines, number.Value);
        FurnitureLine? rival = carrier is null && number is not null ? Rival(lines) : null;
        page.Label = LabelOf(number, carrier, rival);
        page.Number = number;
        page.HeadTitle = carrier is { IsHead: true } ? HeadParser.PrintedTitle(carrier.Line.Text) : "";
        foreach (FurnitureLine line in lines)
        {
            string? reason = ReasonToLift(line, carrier, rival);
            if (reason is not null && line.Line.Role == LineRole.Body)
            {
                line.Line.Role = line.IsHead ? LineRole.RunningHead : LineRole.RunningFoot;
                line.Line.Reason = reason;
            }
        }
    }

    private static FurnitureLine? Carrier(List<FurnitureLine> lines, PageNumber number)
    {
        FurnitureLine? best = null;
        foreach (FurnitureLine line in lines)
        {
            bool carries = line.Numbers.Any(reading => reading.Number == number);
            if (carries && (best is null || Strength(line) > Strength(best)))
            {
                best = line;
            }
        }

        return best;
    }

    private static float Strength(FurnitureLine line) => Math.Max(line.Shape, line.Repetition) - (0.2f * line.Rank);

    /// <summary>The line at the very edge that shows another number and cannot be text.</summary>
    private static FurnitureLine? Rival(List<FurnitureLine> lines) => lines.Find(line =>
        line.Rank == 0 && line.Numbers.Count > 0 && line.Numbers[0].Certainty >= 0.5f && (line.Repetition >= 0.5f || (line.Title.Length == 0 && line.Shape >= 0.5f)));

    private static string? ReasonToLift(FurnitureLine line, FurnitureLine? carrier, FurnitureLine? rival)
    {
        if (line == carrier)
        {
            return "carries the page number in sequence";
        }

        if (line == rival)
        {
            return "carries a number out of sequence";
        }

        bool isBesideBareNumber = carrier is { Title.Length: 0 } && carrier.IsHead == line.IsHead && Math.Abs(carrier.Rank - line.Rank) == 1;
        if (line.IsHead && isBesideBareNumber && line.Rank == 0 && line.IsShort)
        {
            return "stands above the page number";
        }

        bool isAtEdge = line.Rank == 0 && (carrier is null || carrier.IsHead != line.IsHead) && line.IsRepeatedFromBefore && line.Shape >= 0.2f;
        bool isRepeated = line.IsHead ? line.Repetition >= 0.5f : line.Repetition >= 1 && line.Shape >= 0.5f && line.Line.Text[^1] != '.';
        return isRepeated && (isBesideBareNumber || isAtEdge) ? "repeats over neighbouring pages" : null;
    }

    private static PageLabel LabelOf(PageNumber? number, FurnitureLine? carrier, FurnitureLine? rival)
    {
        string? printed = rival is null || rival.Line.Role != LineRole.Body ? null : rival.Numbers[0].Printed;
        if (number is null)
        {
            return PageLabel.None;
        }

        string label = number.Value.ToString();
        if (carrier is null)
        {
            return new PageLabel(label, printed is null ? PageLabelOrigin.Inferred : PageLabelOrigin.Conflicting, printed);
        }

        string form = carrier.Numbers.First(reading => reading.Number == number).Printed;
        bool isAsPrinted = string.Equals(form, label, StringComparison.OrdinalIgnoreCase);
        return new PageLabel(label, PageLabelOrigin.Printed, isAsPrinted ? null : form);
    }
}
