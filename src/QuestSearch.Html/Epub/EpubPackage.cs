using System.Globalization;
using System.Xml.Linq;
using QuestSearch.Html.Markup;

namespace QuestSearch.Html.Epub;

/// <summary>The package of a publication: its files, its reading order and its bibliographic data.</summary>
internal sealed class EpubPackage
{
    private const string ContainerPath = "META-INF/container.xml";

    private readonly EpubArchive _archive;
    private readonly XElement _root;
    private readonly Dictionary<string, ManifestItem> _manifest = new(StringComparer.Ordinal);

    private EpubPackage(EpubArchive archive, string path)
    {
        _archive = archive;
        Path = path;
        _root = EpubXml.Load(archive, path);
        foreach (XElement item in Section("manifest")?.Elements() ?? [])
        {
            if (item.Value("id") is { } id && item.Value("href") is { } reference)
            {
                _manifest.TryAdd(id, new ManifestItem(id, RelativePath.Resolve(path, reference), item.Value("media-type") ?? "", item.Value("properties") ?? "", item.Value("fallback")));
            }
        }

        Spine = ReadSpine();
        Metadata = PackageMetadata.Read(Section("metadata"));
    }

    /// <summary>The path of the package file in the archive.</summary>
    public string Path { get; }

    /// <summary>The content documents in reading order, each once.</summary>
    public IReadOnlyList<SpineItem> Spine { get; }

    public BookMetadata Metadata { get; }

    /// <summary>The path of the navigation document of EPUB 3; null when the archive holds none.</summary>
    public string? NavigationPath => Held(_manifest.Values.FirstOrDefault(item => item.IsNavigation));

    /// <summary>The path of the table of contents of EPUB 2 (NCX); null when the archive holds none.</summary>
    public string? TablePath => Held(_manifest.GetValueOrDefault(Section("spine")?.Value("toc") ?? "") ?? _manifest.Values.FirstOrDefault(item => item.MediaType == "application/x-dtbncx+xml"));

    /// <summary>Opens the package that the container names.</summary>
    /// <exception cref="BookReadingException">The container or the package is missing or damaged, or names files that are missing.</exception>
    public static EpubPackage Open(EpubArchive archive)
    {
        XElement? rootFile = EpubXml.Load(archive, ContainerPath).Named("rootfile").FirstOrDefault(file => file.Value("full-path") is not null);
        string reference = rootFile?.Value("full-path") ?? throw archive.Error($"has a file {ContainerPath} that names no package");
        string path = RelativePath.Resolve("", reference) ?? throw archive.Error($"has a package '{reference}', which points outside of the archive");
        return new EpubPackage(archive, path);
    }

    private List<SpineItem> ReadSpine()
    {
        XElement spine = Section("spine") ?? throw _archive.Error($"has a package {Path} without a reading order");
        int step = 2 * (_root.Elements().TakeWhile(element => element != spine).Count() + 1);
        List<SpineItem> items = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        int position = 0;
        foreach (XElement reference in spine.Elements())
        {
            position += 2;
            ManifestItem? document = DocumentOf(reference.Value("idref") ?? "");
            if (document is not null && seen.Add(document.Path!))
            {
                string assertion = reference.Value("id") is { } id ? $"[{Cfi.Escape(id)}]" : "";
                items.Add(new SpineItem(document, (position / 2) - 1, string.Create(CultureInfo.InvariantCulture, $"/{step}/{position}{assertion}!")));
            }
        }

        return items.Count > 0 ? items : throw _archive.Error($"has a package {Path} whose reading order names no content document");
    }

    /// <summary>The content document that an item of the spine stands for, fallbacks followed; null for an item that is none, such as an image.</summary>
    private ManifestItem? DocumentOf(string id)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        ManifestItem? item = _manifest.GetValueOrDefault(id) ?? throw _archive.Error($"has a package {Path} whose reading order names '{id}', which its manifest does not");
        while (item is { IsHtml: false, Fallback: { } fallback })
        {
            if (!seen.Add(item.Id))
            {
                throw _archive.Error($"has a package {Path} in which the fallbacks of '{id}' go round in a circle");
            }

            item = _manifest.GetValueOrDefault(fallback);
        }

        if (item is { IsHtml: true, Path: null })
        {
            throw _archive.Error($"has a package {Path} whose item '{item.Id}' points outside of the archive");
        }

        return item is { IsHtml: true } ? item : null;
    }

    private string? Held(ManifestItem? item) => item?.Path is { } path && _archive.Has(path) ? path : null;

    private XElement? Section(string name) => _root.Elements().FirstOrDefault(element => element.Name.LocalName == name);
}
