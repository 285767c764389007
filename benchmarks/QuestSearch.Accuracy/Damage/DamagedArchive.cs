using System.IO.Compression;

namespace QuestSearch.Accuracy.Damage;

/// <summary>Damages one of the files in an archive and packs it again, so that the archive itself is sound.</summary>
internal static class DamagedArchive
{
    public static DamagedVariant Damage(byte[] archive, Random random, int way)
    {
        using ZipArchive source = new(new MemoryStream(archive), ZipArchiveMode.Read);
        List<ZipArchiveEntry> files = [.. source.Entries.Where(entry => entry.Length > 0)];
        ZipArchiveEntry chosen = files[random.Next(files.Count)];
        string damage = "";
        using MemoryStream stream = new();
        using (ZipArchive target = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in files)
            {
                byte[] bytes = BytesOf(entry);
                if (entry == chosen)
                {
                    (string name, bytes) = DamagedVariants.Damage(bytes, random, way, isText: true);
                    damage = $"{entry.FullName}: {name}";
                }

                using Stream written = target.CreateEntry(entry.FullName, entry.FullName == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Fastest).Open();
                written.Write(bytes);
            }
        }

        return new DamagedVariant(damage, stream.ToArray());
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
