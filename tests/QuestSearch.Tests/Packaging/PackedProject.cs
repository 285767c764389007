using System.Diagnostics;
using System.IO.Compression;
using System.Xml.Linq;

namespace QuestSearch.Tests.Packaging;

/// <summary>The package of a project in <c>src</c>, packed once from what the tests were built against.</summary>
public abstract class PackedProject : IDisposable
{
    private readonly string name;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("questsearch-package-");
    private readonly ZipArchive package;
    private readonly ZipArchive symbols;

    protected PackedProject(string name)
    {
        this.name = name;
        Output = Pack();
        package = ZipFile.OpenRead(folder.GetFiles($"{name}.*.nupkg").Single().FullName);
        symbols = ZipFile.OpenRead(folder.GetFiles($"{name}.*.snupkg").Single().FullName);
        using Stream manifest = package.GetEntry($"{name}.nuspec")!.Open();
        Manifest = XDocument.Load(manifest).Root!.Elements().Single();
    }

    /// <summary>Gets what <c>dotnet pack</c> printed.</summary>
    public string Output { get; }

    /// <summary>Gets the manifest's <c>metadata</c>.</summary>
    public XElement Manifest { get; }

    /// <summary>Gets the paths of the files that are ours in the package; those that every package has are left out.</summary>
    public IEnumerable<string> Files => FilesIn(package);

    /// <summary>Gets the same of the package of symbols.</summary>
    public IEnumerable<string> SymbolFiles => FilesIn(symbols);

    public string? Value(string name) => Manifest.Element(Manifest.Name.Namespace + name)?.Value;

    public byte[] Read(string path)
    {
        using Stream stream = package.GetEntry(path)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public void Dispose()
    {
        package.Dispose();
        symbols.Dispose();
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    private static IEnumerable<string> FilesIn(ZipArchive archive) => archive.Entries
        .Select(entry => entry.FullName)
        .Where(path => !path.StartsWith("_rels/", StringComparison.Ordinal) && !path.StartsWith("package/", StringComparison.Ordinal) && path != "[Content_Types].xml")
        .Order(StringComparer.Ordinal);

    private string Pack()
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = ProjectFolder.FullPath };
        foreach (string argument in new[] { "pack", $"src/{name}", "--no-build", "--nologo", "--configuration", configuration, "--output", folder.FullName })
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(output);
    }
}
