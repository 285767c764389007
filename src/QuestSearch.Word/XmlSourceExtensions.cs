using System.Globalization;

namespace QuestSearch.Word;

/// <summary>Walking over elements, each of which is read up to its end, and their usual attributes.</summary>
internal static class XmlSourceExtensions
{
    private const int LargestNumber = 1_000_000;

    /// <summary>Goes to the next child of the element whose start, or whose last child's end, the walk stands on.</summary>
    /// <returns>False at the end of the element, where the walk then stands.</returns>
    public static bool ReadChild(this XmlSource xml)
    {
        while (xml.Read() && xml.Kind != XmlNodeKind.End)
        {
            if (xml.Kind == XmlNodeKind.Start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes to the end of the element whose start the walk stands on.</summary>
    public static void Skip(this XmlSource xml)
    {
        while (xml.ReadChild())
        {
            xml.Skip();
        }
    }

    /// <summary>The attribute <c>val</c>.</summary>
    public static string? Value(this XmlSource xml) => xml.Attribute("val");

    /// <summary>Whether a property that is on or off is on: without a value it is.</summary>
    public static bool IsOn(this XmlSource xml) => xml.Value() is null or "1" or "true" or "on";

    /// <summary>An attribute that is a number from 0; null when it is absent or another text.</summary>
    public static int? Number(this XmlSource xml, string attribute) =>
        int.TryParse(xml.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= LargestNumber ? number : null;
}
