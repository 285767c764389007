using System.Xml;
using System.Xml.Linq;

namespace QuestSearch.Html.Epub;

/// <summary>Loads the XML files that describe a publication. No DTD is read and no external entity followed.</summary>
internal static class EpubXml
{
    private const long MostCharacters = 16L << 20;
    private const int MaxDepth = 256;

    /// <summary>Loads a file.</summary>
    /// <exception cref="BookReadingException">It is missing or not well formed.</exception>
    public static XElement Load(EpubArchive archive, string path)
    {
        byte[] bytes = archive.Read(path);
        try
        {
            using XmlReader checking = Open(bytes);
            while (checking.Read())
            {
                if (checking.Depth > MaxDepth)
                {
                    throw archive.Error($"has a file {path} whose elements are nested more than {MaxDepth} deep");
                }
            }

            using XmlReader reader = Open(bytes);
            return XDocument.Load(reader).Root!;
        }
        catch (XmlException exception)
        {
            throw archive.Error($"has a file {path} that is not well-formed XML: {exception.Message.TrimEnd('.')}", exception);
        }
    }

    private static XmlReader Open(byte[] bytes) =>
        XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = MostCharacters });

    /// <summary>The elements of a local name in a subtree, whatever their namespace.</summary>
    public static IEnumerable<XElement> Named(this XElement root, string name) => root.Descendants().Where(element => element.Name.LocalName == name);

    /// <summary>The value of an attribute by its local name; null when it is absent.</summary>
    public static string? Value(this XElement element, string name) => element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    /// <summary>The text of an element, white space folded.</summary>
    public static string Text(this XElement element) => string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
