namespace QuestSearch.Reading.PlainText.Furniture;

/// <summary>
/// Finds the printer's signature marks: letters by themselves on the last line of the first page of each sheet, in the order of the alphabet without J, V
/// and W, one every so many pages.
/// </summary>
internal static class SignatureMarks
{
    private const string Alphabet = "ABCDEFGHIKLMNOPQRSTUXYZ";
    private const int FewestMarks = 3;
    private static readonly int[] PagesOfSheet = [4, 8, 12, 16, 24, 32];

    public static void Find(IReadOnlyList<PageDraft> pages)
    {
        List<(PageLine Line, int Page, int Place)> marks = [];
        foreach (PageDraft page in pages)
        {
            int last = page.Lines.FindLastIndex(line => line.Role is LineRole.Body);
            if (last > 0 && PlaceOf(page.Lines[last].Text) is { } place)
            {
                marks.Add((page.Lines[last], page.Number?.Value ?? page.Ordinal, place));
            }
        }

        foreach (int sheet in PagesOfSheet)
        {
            foreach (var sequence in marks.GroupBy(mark => mark.Page - (mark.Place * sheet)).Where(group => group.Select(mark => mark.Place).Distinct().Count() >= FewestMarks))
            {
                foreach ((PageLine line, _, _) in sequence)
                {
                    line.Role = LineRole.RunningFoot;
                    line.Reason = "a signature mark";
                }
            }
        }
    }

    /// <summary>The place of a mark in the sequence A to Z, 2A or AA to 2Z or ZZ, and so on; <see langword="null"/> for no mark.</summary>
    private static int? PlaceOf(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > 3)
        {
            return null;
        }

        int letter = Alphabet.IndexOf(line[^1], StringComparison.Ordinal);
        ReadOnlySpan<char> before = line[..^1].TrimEnd(' ');
        if (letter < 0 || before.IsEmpty)
        {
            return letter < 0 ? null : letter;
        }

        bool isDoubled = before.IndexOfAnyExcept(line[^1]) < 0;
        int rounds = isDoubled ? before.Length : before.Length == 1 && before[0] is >= '2' and <= '9' ? before[0] - '1' : 0;
        return rounds == 0 ? null : (rounds * Alphabet.Length) + letter;
    }
}
