using Lucene.Net.Index;
using Lucene.Net.Util;
using QuestSearch.Analysis;
using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>The terms of a snapshot: exact words, their spellings side by side, and stems.</summary>
internal sealed class TermDictionary(IndexReader reader, CancellationToken cancellation)
{
    /// <summary>Comes after all stem terms and before all exact ones.</summary>
    private const string AfterStems = "\u0003";

    private readonly Terms? _terms = MultiFields.GetTerms(reader, FieldNames.Text);

    /// <summary>Finds a term; null when the index does not hold it.</summary>
    public IndexedTerm? Find(string term)
    {
        TermsEnum? entries = _terms?.GetEnumerator();
        return entries is not null && entries.SeekExact(new BytesRef(term)) ? new IndexedTerm(term, entries.DocFreq) : null;
    }

    /// <summary>Finds a folded word; null when the index holds no spelling of it.</summary>
    public DictionaryWord? FindWord(string folded) => WordsFrom(folded).FirstOrDefault() is { } word && word.Folded == folded ? word : null;

    /// <summary>Enumerates the folded words that begin with certain letters, in ordinal order of their code points.</summary>
    public IEnumerable<DictionaryWord> WordsFrom(string prefix)
    {
        string? folded = null;
        List<IndexedTerm> spellings = [];
        foreach (IndexedTerm term in ExactTermsFrom(prefix))
        {
            ReadOnlySpan<char> next = IndexTerm.FoldedOf(term.Text);
            if (folded is not null && !next.SequenceEqual(folded))
            {
                yield return new DictionaryWord(folded, spellings);
                folded = null;
            }

            if (folded is null)
            {
                folded = IndexTerm.FoldedOf(term.Text).ToString();
                spellings = [];
            }

            spellings.Add(term);
        }

        if (folded is not null)
        {
            yield return new DictionaryWord(folded, spellings);
        }
    }

    private IEnumerable<IndexedTerm> ExactTermsFrom(string prefix)
    {
        TermsEnum? entries = _terms?.GetEnumerator();
        BytesRef beginning = new(prefix);
        if (entries is null || entries.SeekCeil(new BytesRef(prefix.Length > 0 ? prefix : AfterStems)) == TermsEnum.SeekStatus.END)
        {
            yield break;
        }

        do
        {
            if (!StringHelper.StartsWith(entries.Term, beginning))
            {
                yield break;
            }

            cancellation.ThrowIfCancellationRequested();
            yield return new IndexedTerm(entries.Term.Utf8ToString(), entries.DocFreq);
        }
        while (entries.MoveNext());
    }
}
