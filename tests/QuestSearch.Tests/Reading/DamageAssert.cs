using QuestSearch.Accuracy.Damage;
using Xunit;

namespace QuestSearch.Tests.Reading;

/// <summary>Checks that every damaged variant of a file ends in a book or in one error that names the file; any reader of a format can be put to it.</summary>
internal static class DamageAssert
{
    private const int Variants = 200;
    private const int Seed = 1871;

    /// <summary>Reads damaged variants of a file.</summary>
    /// <param name="format">The format.</param>
    /// <param name="fileName">The name under which the variants are written, without a folder.</param>
    /// <param name="file">The sound file.</param>
    public static void ReadsOrRefuses(BookFormat format, string fileName, byte[] file)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("quest-damage-");
        try
        {
            string path = Path.Combine(folder.FullName, fileName);
            File.WriteAllBytes(path, file);
            Assert.NotEmpty(format.ReadFile(path, CancellationToken.None).Body.Text);
            foreach (DamagedVariant variant in DamagedVariants.Of(file, Variants, Seed))
            {
                File.WriteAllBytes(path, variant.Bytes);
                Read(format, path, variant.Damage);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Read(BookFormat format, string path, string damage)
    {
        try
        {
            format.ReadFile(path, CancellationToken.None);
        }
        catch (BookReadingException exception)
        {
            Assert.Contains(Path.GetFileName(path), exception.Message, StringComparison.Ordinal);
        }
        catch (Exception exception)
        {
            Assert.Fail($"{damage}: {exception}");
        }
    }
}
