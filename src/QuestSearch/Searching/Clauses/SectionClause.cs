using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>Matches the sentences in sections of a title, subsections included.</summary>
internal sealed class SectionClause(string title) : Clause
{
    private readonly string _title = Normalize(title);
    private readonly Dictionary<BookRecord, bool[]> _sectionsByBook = [];

    public override ClauseIterator? Open(Segment segment) => new SectionIterator(segment, this);

    public override bool Matches(SentenceView sentence) => Holds(sentence.Book, sentence.Record.Section);

    /// <summary>Tells whether a section of a book has the title or lies in one that has.</summary>
    public bool Holds(BookRecord book, int? section)
    {
        if (section is not { } ordinal)
        {
            return false;
        }

        if (!_sectionsByBook.TryGetValue(book, out bool[]? holds))
        {
            holds = Select(book.Sections);
            _sectionsByBook.Add(book, holds);
        }

        return holds[ordinal];
    }

    private static string Normalize(string title) => string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A section comes after the one it lies in.</summary>
    private bool[] Select(IReadOnlyList<SectionRecord> sections)
    {
        bool[] holds = new bool[sections.Count];
        for (int i = 0; i < holds.Length; i++)
        {
            bool hasTitle = string.Equals(Normalize(sections[i].Title), _title, StringComparison.OrdinalIgnoreCase);
            holds[i] = hasTitle || (sections[i].Parent is { } parent && holds[parent]);
        }

        return holds;
    }
}
