using System.Globalization;

namespace QuestSearch.Tool.Text;

/// <summary>A number with the noun it counts.</summary>
internal static class Counted
{
    public static string Of(long number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
