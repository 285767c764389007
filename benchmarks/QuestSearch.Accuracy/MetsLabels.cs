using System.Globalization;
using System.Xml.Linq;

namespace QuestSearch.Accuracy;

/// <summary>The page labels of a METS file (Library of Congress), by the place of the page from 0 on; empty for a page without one.</summary>
internal static class MetsLabels
{
    private static readonly XNamespace Mets = "http://www.loc.gov/METS/";

    public static IReadOnlyDictionary<int, string> Read(string path) => XDocument.Load(path)
        .Descendants(Mets + "div")
        .Where(div => div.Attribute("TYPE")?.Value == "page")
        .ToDictionary(div => int.Parse(div.Attribute("ORDER")!.Value, CultureInfo.InvariantCulture) - 1, div => div.Attribute("ORDERLABEL")?.Value ?? "");
}
