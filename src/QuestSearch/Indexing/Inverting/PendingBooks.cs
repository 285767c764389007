using QuestSearch.Postings;

namespace QuestSearch.Indexing;

/// <summary>Books that are inverted and wait to be written together, in ordinal order of their ids, which makes the segment one in reading order. Not safe for several threads.</summary>
internal sealed class PendingBooks
{
    private readonly SortedDictionary<string, InvertedBlock> _books = new(StringComparer.Ordinal);

    public int Count => _books.Count;

    public IEnumerable<string> Ids => _books.Keys;

    public IReadOnlyList<InvertedBlock> Blocks => [.. _books.Values];

    /// <summary>How much memory the books take, about.</summary>
    public long SizeInBytes { get; private set; }

    public bool Contains(string id) => _books.ContainsKey(id);

    /// <summary>Adds a book; one of the same id goes.</summary>
    public void Put(string id, InvertedBlock block)
    {
        Remove(id);
        _books.Add(id, block);
        SizeInBytes += block.SizeInBytes;
    }

    /// <returns>Whether there was such a book.</returns>
    public bool Remove(string id)
    {
        if (!_books.Remove(id, out InvertedBlock? block))
        {
            return false;
        }

        SizeInBytes -= block.SizeInBytes;
        return true;
    }

    public void Clear()
    {
        _books.Clear();
        SizeInBytes = 0;
    }
}
