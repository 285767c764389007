namespace QuestSearch;

/// <summary>Finds the files of a book that is kept as one file a page.</summary>
public static class PageFiles
{
    private const string Extension = ".txt";
    private const long LongestMeanPage = 16 * 1024;

    /// <summary>Finds the text files of a folder in reading order: by name, numbers in names by their value, so that <c>p9</c> comes before <c>p10</c>.</summary>
    /// <param name="folder">The folder; its subfolders are not searched.</param>
    /// <returns>The paths of its files that end in <c>.txt</c>.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyList<string> InFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        string[] paths = Directory.GetFiles(folder, "*" + Extension);
        Array.Sort(paths, static (a, b) => CompareNaturally(Path.GetFileName(a), Path.GetFileName(b)));
        return paths;
    }

    /// <summary>Whether a folder holds a book kept as one file a page: nothing but numbered text files, two at least, that are no longer than pages are.</summary>
    internal static bool AreAllOf(string folder)
    {
        long length = 0;
        int count = 0;
        foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            bool isNumberedText = entry.Extension.Equals(Extension, StringComparison.OrdinalIgnoreCase) && entry.Name.AsSpan().ContainsAnyInRange('0', '9');
            if (!isNumberedText || entry is not FileInfo file)
            {
                return false;
            }

            length += file.Length;
            count++;
        }

        return count > 1 && length <= count * LongestMeanPage;
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
