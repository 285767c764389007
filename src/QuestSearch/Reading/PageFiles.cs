using QuestSearch.Reading;

namespace QuestSearch;

/// <summary>Finds the files of a book that is kept as one file a page.</summary>
public static class PageFiles
{
    private const string Extension = ".txt";
    private const long LongestMeanPage = 16 * 1024;
    private const int MaxSeries = 2;

    /// <summary>Finds the text files of a folder in reading order: by name, numbers in names by their value, so that <c>p9</c> comes before <c>p10</c>.</summary>
    /// <param name="folder">The folder; its subfolders are not searched.</param>
    /// <returns>The paths of its files that end in <c>.txt</c>, in capitals or not; those whose names begin with a dot are passed over.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyList<string> InFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        string[] paths = [.. Directory.EnumerateFiles(folder).Where(path => IsText(path) && !IsHidden(path))];
        Array.Sort(paths, static (a, b) => CompareNaturally(Path.GetFileName(a), Path.GetFileName(b)));
        return paths;
    }

    /// <summary>Whether a file is plain text by its name.</summary>
    internal static bool IsText(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file or folder is passed over when its folder is searched, as systems keep their own under names that begin with a dot.</summary>
    internal static bool IsHidden(string path) => Path.GetFileName(path.AsSpan()) is ['.', ..];

    /// <summary>Whether a folder holds a book kept as one file a page, by the rule that <see cref="BookReader"/> states.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="isBook">Tells of a file that is no plain text by its name whether it is a book.</param>
    internal static bool AreAllOf(string folder, Predicate<string> isBook)
    {
        long length = 0;
        List<PageFileName> names = [];
        foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(entry => !IsHidden(entry.Name)))
        {
            bool isPassedOver = entry is FileInfo && !IsText(entry.Name) && !isBook(entry.FullName);
            if (isPassedOver)
            {
                continue;
            }

            if (entry is not FileInfo file || !IsText(file.Name) || PageFileName.Of(file.Name) is not { } name)
            {
                return false;
            }

            length += file.Length;
            names.Add(name);
        }

        return names.Count > 1 && length <= names.Count * LongestMeanPage && AreNumbered(names);
    }

    /// <summary>Whether names are alike but for their numbers, and the numbers run on.</summary>
    private static bool AreNumbered(List<PageFileName> names)
    {
        IGrouping<string, PageFileName>[] series = [.. names.GroupBy(name => name.Stem)];
        bool areAlike = series.Length <= MaxSeries && names.Select(name => (name.StemOfAnyLetter, name.Tail)).Distinct().Count() == 1;
        return areAlike && series.All(one => !one.MinBy(name => name.Number).IsYear) && AreFewMissing(series);
    }

    /// <summary>Whether three in four of the numbers between the first and the last of each series are there.</summary>
    private static bool AreFewMissing(IGrouping<string, PageFileName>[] series)
    {
        long present = series.Sum(one => one.DistinctBy(name => name.Number).LongCount());
        long spanned = series.Sum(one => 1L + one.Max(name => name.Number) - one.Min(name => name.Number));
        return 4 * present >= 3 * spanned;
    }

    /// <summary>The name of the folder that a page file lies in, or of the folder above when that is called <c>pages</c>; null at the root.</summary>
    internal static string? NameOfBook(string pagePath)
    {
        DirectoryInfo? folder = new FileInfo(pagePath).Directory;
        DirectoryInfo? named = folder?.Name == "pages" ? folder.Parent : folder;
        return named?.Parent is null ? null : named.Name;
    }

    internal static int CompareNaturally(string a, string b)
    {
        int i = 0;
        int j = 0;
        while (i < a.Length && j < b.Length)
        {
            int order = char.IsAsciiDigit(a[i]) && char.IsAsciiDigit(b[j])
                ? CompareNumbers(TakeDigits(a, ref i), TakeDigits(b, ref j))
                : a[i++].CompareTo(b[j++]);
            if (order != 0)
            {
                return order;
            }
        }

        int rest = (a.Length - i).CompareTo(b.Length - j);
        return rest != 0 ? rest : string.CompareOrdinal(a, b);
    }

    private static ReadOnlySpan<char> TakeDigits(string text, ref int position)
    {
        int start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return text.AsSpan(start, position - start).TrimStart('0');
    }

    private static int CompareNumbers(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int order = a.Length.CompareTo(b.Length);
        return order != 0 ? order : a.SequenceCompareTo(b);
    }
}
