using System.Text;
using QuestSearch.Files;
using QuestSearch.Postings;

namespace QuestSearch.Tests.Postings;

/// <summary>Writes the terms of one field to memory and opens them.</summary>
internal sealed class FieldBuilder : IDisposable
{
    /// <summary>What follows in a file of a segment at least.</summary>
    private static readonly byte[] Footer = new byte[16];

    private readonly MemoryOutput _dictionaryFile = new();
    private readonly MemoryOutput _documentsFile = new();
    private readonly MemoryOutput _positionsFile = new();
    private readonly SentenceLengths _lengths;
    private readonly TermPostingsWriter _postings;
    private readonly DictionaryWriter _dictionary;
    private readonly bool _isPositional;
    private long _occurrences;

    public FieldBuilder(int documentCount, bool isPositional = true)
    {
        _isPositional = isPositional;
        _lengths = new SentenceLengths(documentCount);
        for (int document = 0; document < documentCount; document++)
        {
            _lengths.Set(document, LengthOf(document));
        }

        _postings = new TermPostingsWriter(_documentsFile, _positionsFile, _lengths, isPositional);
        _dictionary = new DictionaryWriter(_dictionaryFile, "field", isPositional, CommonTerms.None);
    }

    /// <summary>The length of every document of a number.</summary>
    public static byte LengthOf(int document) => (byte)(1 + (document * 31 % SentenceLengths.Longest));

    /// <summary>Opens a field of one term, <c>term</c>, with a cursor at it.</summary>
    public static PostingsCursor Open(Posting[] postings, bool isPositional = true)
    {
        using FieldBuilder builder = new(postings[^1].Document + 1, isPositional);
        builder.Add("term", postings);
        SegmentField field = builder.Build();
        DictionaryCursor terms = new(field);
        Xunit.Assert.True(terms.Find("term"u8));
        PostingsCursor cursor = new();
        cursor.Open(field, terms.Entry);
        return cursor;
    }

    /// <summary>Adds a term after all before it.</summary>
    public void Add(string term, Posting[] postings)
    {
        _postings.StartTerm(Encoding.UTF8.GetBytes(term));
        foreach (Posting posting in postings)
        {
            _postings.AddDocument(posting.Document, posting.Positions.Length);
            _occurrences += posting.Positions.Length;
            foreach (int position in _isPositional ? posting.Positions : [])
            {
                _postings.AddPosition(position);
            }
        }

        _dictionary.Add(Encoding.UTF8.GetBytes(term), _postings.FinishTerm(), _postings.InlinePositions);
    }

    /// <summary>Ends the files and opens them; nothing can be added afterwards.</summary>
    public SegmentField Build()
    {
        FieldSummary summary = _dictionary.Finish(_occurrences, sumOfSentences: 0, documentCount: 0);
        return new SegmentField(summary, Finish(_dictionaryFile), Finish(_documentsFile), Finish(_positionsFile), _lengths);
    }

    public void Dispose()
    {
        _dictionaryFile.Dispose();
        _documentsFile.Dispose();
        _positionsFile.Dispose();
    }

    private static IndexBytes Finish(MemoryOutput output)
    {
        output.WriteBytes(Footer, Footer.Length);
        return new IndexBytes(new MemoryInput("field", output.Finish()));
    }
}
