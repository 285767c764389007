using System.Text;

namespace QuestSearch.Reading.Jats;

/// <summary>Reads the bibliographic data of an article from its front matter.</summary>
internal sealed class JatsMetadata
{
    private readonly List<string> _path = [];
    private readonly StringBuilder _text = new();
    private readonly List<string> _authors = [];
    private string? _title;
    private string? _surname;
    private string? _givenNames;
    private string? _publisher;
    private int? _year;
    private string? _language;

    public static BookMetadata Read(XmlSource xml, BookMetadata given)
    {
        JatsMetadata metadata = new();
        while (xml.Read() && !(xml.Kind == XmlNodeKind.Start && xml.Name is "body" or "back" or "sub-article"))
        {
            metadata.Pass(xml);
        }

        return given with
        {
            Title = given.Title ?? metadata._title,
            Authors = given.Authors.Count > 0 ? given.Authors : [.. metadata._authors],
            Year = given.Year ?? metadata._year,
            Publisher = given.Publisher ?? metadata._publisher,
            Language = given.Language ?? metadata._language,
        };
    }

    private void Pass(XmlSource xml)
    {
        switch (xml.Kind)
        {
            case XmlNodeKind.Start:
                _path.Add(xml.Name);
                _language ??= xml.Attribute("lang");
                if (xml.Name is "article-title" or "surname" or "given-names" or "year" or "publisher-name")
                {
                    _text.Clear();
                }

                break;
            case XmlNodeKind.End:
                Keep(_path[^1]);
                _path.RemoveAt(_path.Count - 1);
                break;
            default:
                while (xml.ReadRun(out XmlTextRun run))
                {
                    _text.Append(run.Replacement ?? xml.Slice(run.Source));
                }

                break;
        }
    }

    private void Keep(string name)
    {
        switch (name)
        {
            case "article-title":
                _title ??= TextSoFar();
                break;
            case "surname":
                _surname = TextSoFar();
                break;
            case "given-names":
                _givenNames = TextSoFar();
                break;
            case "contrib" when _surname is not null:
                _authors.Add(_givenNames is null ? _surname : $"{_givenNames} {_surname}");
                _surname = _givenNames = null;
                break;
            case "publisher-name":
                _publisher ??= TextSoFar();
                break;
            case "year" when _path.Contains("pub-date"):
                _year ??= PrintedDate.YearIn(TextSoFar());
                break;
            default:
                break;
        }
    }

    private string TextSoFar() => string.Join(' ', _text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
