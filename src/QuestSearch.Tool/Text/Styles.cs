using Spectre.Console;

namespace QuestSearch.Tool.Text;

/// <summary>The looks of the parts of a text for a person.</summary>
internal static class Styles
{
    public static readonly Style Heading = new(decoration: Decoration.Bold);
    public static readonly Style Citation = new(Color.Aqua);
    public static readonly Style Match = new(Color.Yellow, decoration: Decoration.Bold);
    public static readonly Style Aside = new(Color.Grey);
    public static readonly Style Plain = Style.Plain;
}
