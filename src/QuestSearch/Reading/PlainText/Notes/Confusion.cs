namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>Numbers that character recognition takes for each other.</summary>
internal static class Confusion
{
    private static readonly string[] AlikeDigits = ["17", "14", "27", "38", "35", "58", "56", "68", "08", "06", "09", "49", "89"];

    /// <summary>Whether two labels differ in one digit only, which looks like the other's, or one of at least two digits has lost one of the other's.</summary>
    public static bool MayBe(string read, string printed)
    {
        int start = 0;
        int shorter = Math.Min(read.Length, printed.Length);
        while (start < shorter && read[start] == printed[start])
        {
            start++;
        }

        int end = 0;
        while (end < shorter - start && read[^(end + 1)] == printed[^(end + 1)])
        {
            end++;
        }

        int readLeft = read.Length - start - end;
        int printedLeft = printed.Length - start - end;
        return (readLeft, printedLeft) switch
        {
            (1, 1) => AlikeDigits.Contains($"{Min(read[start], printed[start])}{Max(read[start], printed[start])}"),
            (0, 1) or (1, 0) => shorter >= 2,
            _ => false,
        };
    }

    private static char Min(char a, char b) => a < b ? a : b;

    private static char Max(char a, char b) => a < b ? b : a;
}
