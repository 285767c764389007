using System.Text;

namespace QuestSearch.Word.Packages;

/// <summary>The bibliographic data among the core properties of a package (Dublin Core). Their dates are those of the file, not of a publication.</summary>
internal static class CoreProperties
{
    /// <summary>Completes bibliographic data.</summary>
    /// <param name="xml">The core properties.</param>
    /// <param name="given">The data that are known better.</param>
    public static BookMetadata Complete(XmlSource xml, BookMetadata given)
    {
        Dictionary<string, string> values = [];
        xml.ReadChild();
        while (xml.ReadChild())
        {
            values.TryAdd(xml.Name, Text(xml));
        }

        string? ValueOf(string name) => values.TryGetValue(name, out string? value) && value.Any(char.IsLetterOrDigit) ? value : null;
        return given with
        {
            Title = given.Title ?? ValueOf("title"),
            Authors = given.Authors.Count > 0 || ValueOf("creator") is not { } creators
                ? given.Authors
                : [.. creators.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            Language = given.Language ?? ValueOf("language"),
        };
    }

    private static string Text(XmlSource xml)
    {
        StringBuilder text = new();
        while (xml.Read() && xml.Kind != XmlNodeKind.End)
        {
            if (xml.Kind == XmlNodeKind.Start)
            {
                xml.Skip();
            }

            while (xml.ReadRun(out XmlTextRun run))
            {
                text.Append(run.Replacement ?? xml.Slice(run.Source));
            }
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
