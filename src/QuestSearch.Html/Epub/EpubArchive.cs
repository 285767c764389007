using System.Collections.ObjectModel;
using System.Globalization;
using System.IO.Compression;

namespace QuestSearch.Html.Epub;

/// <summary>
/// The files of an EPUB. Nothing is written to disk. An archive whose entries point outside, bear one name twice, or would grow beyond measure is refused;
/// what an entry declares of its length is not trusted.
/// </summary>
internal sealed class EpubArchive : IDisposable
{
    private const int MostEntries = 50_000;
    private const long LongestFile = 32L << 20;
    private const long LongestTotal = 96L << 20;
    private const long LengthToJudgeRatio = 1L << 20;
    private const int GreatestRatio = 100;

    private readonly ZipArchive _zip;
    private readonly string _name;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.Ordinal);
    private long _total;

    /// <summary>Opens an archive.</summary>
    /// <param name="stream">The archive; it is read at any place, and stays open.</param>
    /// <param name="name">Its name for messages.</param>
    /// <exception cref="BookReadingException">It is no archive, or one that is refused.</exception>
    public EpubArchive(Stream stream, string name)
    {
        _name = name;
        _zip = Guard(name, () => new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true));
        ReadOnlyCollection<ZipArchiveEntry> entries = Guard(name, () => _zip.Entries);
        if (entries.Count > MostEntries)
        {
            throw Error($"holds {entries.Count} files, more than the {MostEntries} that a book may have");
        }

        foreach (ZipArchiveEntry entry in entries)
        {
            Add(entry);
        }
    }

    /// <summary>Whether the archive holds a file.</summary>
    public bool Has(string path) => _entries.ContainsKey(path);

    /// <summary>Reads a file.</summary>
    /// <exception cref="BookReadingException">There is no such file, it is damaged, or too long.</exception>
    public byte[] Read(string path)
    {
        ZipArchiveEntry entry = _entries.GetValueOrDefault(path) ?? throw Error($"holds no file {path}, which the book needs");
        return Guard(_name, () => Read(entry));
    }

    /// <summary>Makes the error that something is wrong with the archive.</summary>
    public BookReadingException Error(string what, Exception? cause = null) => new($"{_name} {what}. The file is damaged or no EPUB that can be read.", _name, offset: null, cause);

    public void Dispose() => _zip.Dispose();

    private void Add(ZipArchiveEntry entry)
    {
        string path = entry.FullName;
        bool isFolder = path.EndsWith('/');
        bool pointsOutside = path.StartsWith('/') || path.Contains('\\', StringComparison.Ordinal) || path is [_, ':', ..] || path.Split('/').Contains("..");
        if (pointsOutside)
        {
            throw Error($"has an entry '{path}', which points outside of the archive");
        }

        if (!isFolder && !_entries.TryAdd(path, entry))
        {
            throw Error($"has two entries of the name '{path}'");
        }
    }

    private byte[] Read(ZipArchiveEntry entry)
    {
        RefuseLength(entry, entry.Length);
        using Stream stream = entry.Open();
        using MemoryStream bytes = new();
        byte[] buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            bytes.Write(buffer, 0, read);
            RefuseLength(entry, bytes.Length);
        }

        _total += bytes.Length;
        return bytes.ToArray();
    }

    private void RefuseLength(ZipArchiveEntry entry, long length)
    {
        if (length > LongestFile || _total + length > LongestTotal)
        {
            throw Error(string.Create(CultureInfo.InvariantCulture, $"has a file {entry.FullName} that is too long: a file may have {LongestFile >> 20} MiB, all that are read {LongestTotal >> 20} MiB"));
        }

        if (length > LengthToJudgeRatio && length / GreatestRatio > entry.CompressedLength)
        {
            throw Error($"has a file {entry.FullName} that grows to more than {GreatestRatio} times its length when unpacked");
        }
    }

    private static T Guard<T>(string name, Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw new BookReadingException($"{name} is no archive that can be read: {exception.Message} The file is damaged or no EPUB.", name, offset: null, exception);
        }
    }
}
