using System.IO.Compression;
using System.Text;

namespace QuestSearch.Tests.Html;

/// <summary>Makes EPUBs for tests: of a folder, or of given files, with a container, a package and a navigation document where none are given.</summary>
internal static class EpubFile
{
    private const string ContentsPath = "book/package.opf";

    /// <summary>Packs a folder.</summary>
    public static byte[] OfFolder(string folder) => Pack(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => (Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path)))
        .OrderBy(file => file.Item1 == "mimetype" ? 0 : 1)
        .ThenBy(file => file.Item1, StringComparer.Ordinal));

    /// <summary>Packs content documents, in reading order, with what else is given.</summary>
    /// <param name="documents">The bodies of the documents by their names, without folders.</param>
    /// <param name="others">Other files by their paths; they take the place of those that would be made.</param>
    public static byte[] Of(IReadOnlyList<(string Name, string Body)> documents, params IReadOnlyList<(string Path, string Text)> others)
    {
        string manifest = string.Concat(documents.Select(document => $"<item id='{document.Name}' href='{document.Name}' media-type='application/xhtml+xml'/>"));
        string spine = string.Concat(documents.Select(document => $"<itemref idref='{document.Name}'/>"));
        List<(string Path, string Text)> files =
        [
            ("mimetype", "application/epub+zip"),
            ("META-INF/container.xml", $"<container><rootfiles><rootfile full-path='{ContentsPath}'/></rootfiles></container>"),
            (ContentsPath, Package(manifest + "<item id='nav' href='nav.xhtml' media-type='application/xhtml+xml' properties='nav'/>", spine)),
            .. documents.Select(document => ($"book/{document.Name}", $"<?xml version='1.0'?><html xmlns:epub='http://www.idpf.org/2007/ops'><head><title/></head><body>{document.Body}</body></html>")),
        ];
        files.RemoveAll(file => others.Any(other => other.Path == file.Path));
        return Pack(files.Concat(others).Where(file => file.Text.Length > 0).Select(file => (file.Path, Encoding.UTF8.GetBytes(file.Text))));
    }

    /// <summary>A package file.</summary>
    public static string Package(string manifest, string spine, string metadata = "") => $"""
        <package xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:opf='http://www.idpf.org/2007/opf'>
        <metadata>{metadata}</metadata><manifest>{manifest}</manifest><spine>{spine}</spine></package>
        """;

    /// <summary>Packs files.</summary>
    public static byte[] Pack(IEnumerable<(string Path, byte[] Bytes)> files)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string path, byte[] bytes) in files)
            {
                using Stream entry = archive.CreateEntry(path, path == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Reads an EPUB.</summary>
    public static Book Read(byte[] epub) => EpubReader.Default.ReadStream(new MemoryStream(epub), "book.epub", CancellationToken.None);
}
