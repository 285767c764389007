using Lucene.Net.Search;
using Lucene.Net.Util;

namespace QuestSearch.Searching;

/// <summary>The index terms that stand for one word of a query. Immutable.</summary>
internal sealed class TermSet
{
    private readonly HashSet<string> _texts;

    /// <param name="terms">The terms; at least one.</param>
    /// <param name="isExpansion">Whether they were enumerated from a pattern.</param>
    /// <param name="sentenceCount">The number of sentences in the snapshot, which the joint frequency of the terms cannot exceed.</param>
    public TermSet(IReadOnlyList<IndexedTerm> terms, bool isExpansion, int sentenceCount)
    {
        Terms = terms;
        IsExpansion = isExpansion;
        _texts = new HashSet<string>(terms.Select(term => term.Text), StringComparer.Ordinal);
        long sentences = Math.Min(sentenceCount, terms.Sum(term => (long)term.Sentences));
        Statistics = new TermStatistics(new BytesRef(terms[0].Text), sentences, totalTermFreq: -1);
    }

    public IReadOnlyList<IndexedTerm> Terms { get; }

    public bool IsExpansion { get; }

    /// <summary>The terms' statistics as if they were one term.</summary>
    public TermStatistics Statistics { get; }

    public bool Contains(string term) => _texts.Contains(term);
}
