using Lucene.Net.Index;
using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>Walks all sentences and keeps those in certain sections. They score nothing.</summary>
internal sealed class SectionIterator(Segment segment, SectionClause clause) : ClauseIterator
{
    private readonly DocumentsIterator _documents = new(0, segment.DocumentCount);
    private readonly NumericDocValues _sections = segment.NumbersOf(FieldNames.Section);

    public override int Document => _documents.Document;

    public override long Cost => _documents.Cost;

    public override int Next() => _documents.Next();

    public override int Advance(int target) => _documents.Advance(target);

    public override bool IsMatch()
    {
        int section = (int)_sections.Get(Document) - 1;
        return section >= 0 && clause.Holds(segment.ReadBook(Document), section);
    }

    public override double Score() => 0;
}
