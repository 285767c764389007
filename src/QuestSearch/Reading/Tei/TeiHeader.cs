using System.Text;

namespace QuestSearch.Reading.Tei;

/// <summary>Reads the bibliographic data of a TEI header. What the source description says of the printed book goes before what the file says of itself.</summary>
internal static class TeiHeader
{
    public static BookMetadata Read(XmlSource xml, BookMetadata given)
    {
        List<string> path = [];
        Dictionary<string, List<string>> values = [];
        StringBuilder text = new();
        string? language = null;
        while (xml.Read() && !(xml.Kind == XmlNodeKind.Start && xml.Name == "text"))
        {
            switch (xml.Kind)
            {
                case XmlNodeKind.Start:
                    path.Add(xml.Name);
                    if (IsKept(xml.Name))
                    {
                        text.Clear();
                    }

                    language ??= xml.Name == "language" ? xml.Attribute("ident") ?? xml.Attribute("id") : null;
                    break;
                case XmlNodeKind.End:
                    Keep(values, path, text);
                    path.RemoveAt(path.Count - 1);
                    break;
                default:
                    AddText(xml, text);
                    break;
            }
        }

        return Fill(given, values, xml.Kind == XmlNodeKind.Start ? xml.Attribute("lang") ?? language : language);
    }

    private static void AddText(XmlSource xml, StringBuilder text)
    {
        while (xml.ReadRun(out XmlTextRun run))
        {
            text.Append(run.Replacement ?? xml.Slice(run.Source));
        }
    }

    private static void Keep(Dictionary<string, List<string>> values, List<string> path, StringBuilder text)
    {
        string name = path[^1];
        string value = IsKept(name) ? string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : "";
        if (value.Length == 0)
        {
            return;
        }

        string key = (path.Contains("sourceDesc") ? "source " : path.Contains("fileDesc") ? "file " : "other ") + name;
        if (!values.TryGetValue(key, out List<string>? list))
        {
            values.Add(key, list = []);
        }

        list.Add(value);
    }

    private static bool IsKept(string element) => element is "title" or "author" or "date" or "publisher";

    private static BookMetadata Fill(BookMetadata given, Dictionary<string, List<string>> values, string? language)
    {
        List<string> Of(string key) => values.TryGetValue(key, out List<string>? list) ? list : [];
        List<string> authors = Of("file author") is { Count: > 0 } fileAuthors ? fileAuthors : Of("source author");
        return given with
        {
            Title = given.Title ?? Of("file title").Concat(Of("source title")).FirstOrDefault()?.TrimEnd('.', ' ', ':'),
            Authors = given.Authors.Count > 0 ? given.Authors : [.. authors.Distinct()],
            Year = given.Year ?? Of("source date").Concat(Of("file date")).Select(PrintedDate.YearIn).FirstOrDefault(year => year is not null),
            Publisher = given.Publisher ?? Of("source publisher").Concat(Of("file publisher")).FirstOrDefault()?.TrimEnd(',', ' '),
            Language = given.Language ?? language,
        };
    }
}
