namespace QuestSearch.Tool;

/// <summary>Reads the books that are named on the command line, whatever their formats.</summary>
internal sealed class BookSources(BookReader reader)
{
    /// <summary>Finds the books that the paths hold, each once, however often it is named.</summary>
    public IReadOnlyList<BookSource> Find(IEnumerable<string> paths) => [.. paths.SelectMany(reader.Find).DistinctBy(source => Path.GetFullPath(source.Path))];

    /// <summary>Reads the books as they are asked for and a few ahead.</summary>
    /// <exception cref="ToolException">Two sources would be known by the same id.</exception>
    public IEnumerable<Book> Read(IReadOnlyList<BookSource> sources)
    {
        Dictionary<string, string> pathOfId = new(StringComparer.Ordinal);
        foreach ((BookSource source, Book book) in sources.Zip(reader.ReadAll(sources)))
        {
            if (!pathOfId.TryAdd(book.Id, source.Path))
            {
                throw new ToolException($"'{pathOfId[book.Id]}' and '{source.Path}' would both be the book '{book.Id}'; rename one of them.");
            }

            yield return book;
        }
    }
}
