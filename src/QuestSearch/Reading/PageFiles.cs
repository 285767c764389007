namespace QuestSearch;

/// <summary>Finds the files of a book that is kept as one file a page.</summary>
public static class PageFiles
{
    /// <summary>Finds the text files of a folder in reading order: by name, numbers in names by their value, so that <c>p9</c> comes before <c>p10</c>.</summary>
    /// <param name="folder">The folder; its subfolders are not searched.</param>
    /// <returns>The paths of its files that end in <c>.txt</c>.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyList<string> InFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        string[] paths = Directory.GetFiles(folder, "*.txt");
        Array.Sort(paths, static (a, b) => CompareNaturally(Path.GetFileName(a), Path.GetFileName(b)));
        return paths;
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
