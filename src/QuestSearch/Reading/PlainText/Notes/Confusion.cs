using QuestSearch.Reading.PlainText.Furniture;

namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>Numbers that character recognition takes for each other.</summary>
internal static class Confusion
{
    /// <summary>Whether two labels have the same length and differ in one digit only, or one has lost a digit of the other.</summary>
    public static bool MayBe(string read, string printed)
    {
        if (Math.Abs(read.Length - printed.Length) > 1)
        {
            return false;
        }

        return EditDistance.IsWithin(read, printed, 1);
    }
}
