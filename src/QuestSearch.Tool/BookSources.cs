namespace QuestSearch.Tool;

/// <summary>Reads the books that are named on the command line: a file is a book, and so is a folder of page files.</summary>
internal sealed class BookSources(PlainTextReader reader)
{
    /// <summary>Reads the books one by one, as they are asked for.</summary>
    /// <exception cref="ToolException">There is no file or folder of that name, the folder has no text, or two sources would be known by the same id.</exception>
    public IEnumerable<Book> Read(IReadOnlyList<string> paths)
    {
        Dictionary<string, string> pathOfId = new(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            Book book = Read(path);
            if (!pathOfId.TryAdd(book.Id, path))
            {
                throw new ToolException($"'{pathOfId[book.Id]}' and '{path}' would both be the book '{book.Id}'; rename one of them.");
            }

            yield return book;
        }
    }

    private Book Read(string path)
    {
        if (!Directory.Exists(path))
        {
            return File.Exists(path) ? reader.ReadFile(path) : throw new ToolException($"There is no file or folder '{path}'.");
        }

        IReadOnlyList<string> pages = PageFiles.InFolder(path);
        return pages.Count > 0 ? reader.ReadFiles(pages) : throw new ToolException($"The folder '{path}' holds no .txt files, which a book kept as one file a page consists of.");
    }
}
