using System.Diagnostics;
using System.Globalization;
using QuestSearch.Accuracy.Damage;

namespace QuestSearch.Accuracy;

/// <summary>Reads damaged variants of files and writes how that ended, how long it took at worst and how much it allocated at worst.</summary>
internal sealed class DamageMode : IBookMode
{
    private const int Variants = 200;
    private const int Seed = 1871;
    private const double Million = 1_000_000;

    /// <inheritdoc/>
    public string Name => "damage";

    /// <inheritdoc/>
    public string Description => $"reads {Variants} damaged variants of each file and writes how that ended, the longest time and the most memory";

    /// <inheritdoc/>
    public void Run(IReadOnlyList<string> paths, Stream output)
    {
        using StreamWriter writer = new(output, leaveOpen: true);
        writer.WriteLine("| file | format | books | errors told | failures | longest, s | most allocated, MB |");
        writer.WriteLine("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (BookSource source in paths.SelectMany(AllFormats.Reader.Find).Where(source => source.Format is not null))
        {
            Measure(source.Path, source.Format!, writer);
            writer.Flush();
        }
    }

    private static void Measure(string path, BookFormat format, StreamWriter writer)
    {
        string folder = Directory.CreateTempSubdirectory("quest-damage-").FullName;
        string damaged = Path.Combine(folder, Path.GetFileName(path));
        (int books, int errors, int failures) = (0, 0, 0);
        (double longest, double most) = (0, 0);
        foreach (DamagedVariant variant in DamagedVariants.Of(File.ReadAllBytes(path), Variants, Seed))
        {
            File.WriteAllBytes(damaged, variant.Bytes);
            long before = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            try
            {
                format.ReadFile(damaged, CancellationToken.None);
                books++;
            }
            catch (BookReadingException)
            {
                errors++;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                failures++;
                Console.Error.WriteLine($"{path}, {variant.Damage}: {exception}");
            }

            longest = Math.Max(longest, Stopwatch.GetElapsedTime(start).TotalSeconds);
            most = Math.Max(most, (GC.GetAllocatedBytesForCurrentThread() - before) / Million);
        }

        Directory.Delete(folder, recursive: true);
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Path.GetFileName(path)} | {format.Name} | {books} | {errors} | {failures} | {longest:F2} | {most:F0} |"));
    }
}
