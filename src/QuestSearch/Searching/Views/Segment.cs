using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>One segment of a snapshot as a search sees it. Its documents are counted from its start. For one search, not thread-safe.</summary>
internal sealed class Segment(SnapshotView snapshot, AtomicReaderContext context)
{
    private readonly AtomicReader _reader = context.AtomicReader;

    /// <summary>The number, in the snapshot, of the segment's first document.</summary>
    public int Start => context.DocBase;

    public CancellationToken Cancellation => snapshot.Cancellation;

    public int DocumentCount => _reader.MaxDoc;

    /// <summary>The documents that are not removed; null when none is.</summary>
    public IBits? Live => _reader.LiveDocs;

    /// <summary>Finds the document of the book that a document belongs to.</summary>
    public int BookDocumentOf(int document) => snapshot.Index.BookDocument(Start + document) - Start;

    /// <summary>Finds the rank of a document's book in ordinal order of the ids.</summary>
    public int BookRankOf(int document) => snapshot.Index.BookRank(Start + document);

    public SentenceView ViewSentence(int document) => snapshot.ViewSentence(Start + document);

    /// <summary>Reads the book that a document belongs to.</summary>
    public BookRecord ReadBook(int document) => snapshot.Index.ReadBook(Start + document);

    /// <summary>Opens the postings of words; null when the segment holds none of the terms.</summary>
    public Postings? OpenPostings(IReadOnlyList<IndexedTerm> terms, bool withPositions)
    {
        List<Postings> found = [];
        foreach ((IndexedTerm term, TermsEnum entry) in Find(terms))
        {
            DocsEnum documents = withPositions
                ? entry.DocsAndPositions(liveDocs: null, reuse: null, DocsAndPositionsFlags.NONE)
                : entry.Docs(liveDocs: null, reuse: null, DocsFlags.FREQS);
            found.Add(new TermPostings(documents, term.Length, entry.DocFreq));
        }

        return found.Count switch
        {
            0 => null,
            1 => found[0],
            _ => new MergedPostings(found),
        };
    }

    /// <summary>Adds the documents that hold a word to the set for the word's number of edits.</summary>
    /// <returns>Whether there is any.</returns>
    public bool AddDocuments(IReadOnlyList<IndexedTerm> terms, FixedBitSet[] byEdits)
    {
        bool any = false;
        DocsEnum? documents = null;
        foreach ((IndexedTerm term, TermsEnum entry) in Find(terms))
        {
            any = true;
            FixedBitSet set = byEdits[term.Edits];
            documents = entry.Docs(liveDocs: null, documents, DocsFlags.NONE);
            for (int document = documents.NextDoc(); document != ClauseIterator.End; document = documents.NextDoc())
            {
                set.Set(document);
            }
        }

        return any;
    }

    /// <summary>Opens the documents that have a term in a field of conditions; null when there is none.</summary>
    public ClauseIterator? OpenCondition(string field, string term)
    {
        DocsEnum? documents = _reader.GetTermDocsEnum(new Term(field, term));
        return documents is null ? null : new ConditionIterator(documents, _reader.DocFreq(new Term(field, term)));
    }

    public NumericDocValues NumbersOf(string field) => _reader.GetNumericDocValues(field) ?? DocValues.EMPTY_NUMERIC;

    /// <summary>Weighs terms by how rare they are in the whole snapshot.</summary>
    public Similarity.SimWeight Weigh(IReadOnlyList<TermStatistics> terms)
    {
        CollectionStatistics collection = snapshot.Index.Searcher.CollectionStatistics(FieldNames.Text);
        Similarity.SimWeight weight = Ranking.Similarity.ComputeWeight(1, collection, [.. terms]);
        weight.Normalize(1, 1);
        return weight;
    }

    public Similarity.SimScorer ScorerOf(Similarity.SimWeight weight) => Ranking.Similarity.GetSimScorer(weight, context);

    private IEnumerable<(IndexedTerm Term, TermsEnum Entry)> Find(IReadOnlyList<IndexedTerm> terms)
    {
        TermsEnum? entries = _reader.GetTerms(FieldNames.Text)?.GetEnumerator();
        foreach (IndexedTerm term in entries is null ? [] : terms)
        {
            if (entries!.SeekExact(new BytesRef(term.Text)))
            {
                yield return (term, entries);
            }
        }
    }
}
