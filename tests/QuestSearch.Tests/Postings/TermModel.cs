using System.Text;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

/// <summary>A field of some terms, and the same terms in a sorted set. What the postings of a term are follows from its letters.</summary>
internal sealed class TermModel
{
    private const int DocumentCount = 400;

    public TermModel(IEnumerable<string> terms)
    {
        Terms = new SortedSet<string>(terms, Comparer<string>.Create(Compare));
        using FieldBuilder builder = new(DocumentCount);
        foreach (string term in Terms)
        {
            builder.Add(term, PostingsOf(term));
        }

        Field = builder.Build();
    }

    public SortedSet<string> Terms { get; }

    public SegmentField Field { get; }

    public static int Compare(string? left, string? right) => Encoding.UTF8.GetBytes(left!).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right!));

    public static string KeyOf(string term) => term.Split('\u0001')[0];

    public void AssertAt(string term, DictionaryCursor cursor)
    {
        Posting[] expected = PostingsOf(term);
        Assert.Equal(term, Encoding.UTF8.GetString(cursor.Term));
        Assert.Equal(Terms.GetViewBetween(Terms.Min!, term).Count - 1, cursor.Ordinal);
        Assert.Equal(expected.Length, cursor.Entry.Sentences);
        Assert.Equal(expected.Sum(posting => posting.Positions.Length), cursor.Entry.Occurrences);
        PostingsCursor postings = new();
        postings.Open(Field, cursor.Entry);
        foreach (Posting posting in expected)
        {
            Assert.Equal(posting.Document, postings.Next());
            Assert.Equal(posting.Positions.Length, postings.Positions.Count);
            Assert.Equal(posting.Positions[^1], postings.Positions[posting.Positions.Length - 1]);
        }
    }

    private static Posting[] PostingsOf(string term)
    {
        int number = term.Sum(letter => letter) + term.Length;
        int count = number % 3 == 0 ? 1 : number % 7 == 0 ? 200 : 1 + (number % 5);
        return [.. Enumerable.Range(0, count).Select(i => new Posting((number % 100) + i, i % 2 == 0 ? [number % 50] : [2, 70 + number]))];
    }
}
