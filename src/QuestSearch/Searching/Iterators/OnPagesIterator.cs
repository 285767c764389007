using Lucene.Net.Index;
using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>Keeps the matches that lie on certain pages. Only a sentence that crosses from a page to another is read to see where its words are.</summary>
internal sealed class OnPagesIterator(ClauseIterator matches, Segment segment, Clause clause, IReadOnlyList<PageRange> ranges) : ClauseIterator
{
    private readonly NumericDocValues _firstPages = segment.NumbersOf(FieldNames.FirstPage);
    private readonly NumericDocValues _lastPages = segment.NumbersOf(FieldNames.LastPage);

    public override int Document => matches.Document;

    public override long Cost => matches.Cost;

    public override int Next() => matches.Next();

    public override int Advance(int target) => matches.Advance(target);

    public override bool IsMatch()
    {
        int first = (int)_firstPages.Get(Document) - 1;
        int last = (int)_lastPages.Get(Document) - 1;
        return MayTouch(first, last) && matches.IsMatch() && (first == last || clause.Matches(segment.ViewSentence(Document)));
    }

    public override double Score() => matches.Score();

    private bool MayTouch(int first, int last)
    {
        if (last < 0)
        {
            return false;
        }

        BookRecord book = segment.ReadBook(Document);
        foreach (PageRange range in ranges)
        {
            if (!range.PagesOf(book).AsSpan(Math.Max(first, 0)..(last + 1)).Contains(true))
            {
                return false;
            }
        }

        return true;
    }
}
