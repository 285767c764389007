namespace QuestSearch.Benchmarks.Peers.Indexes;

/// <summary>Which of QuestSearch's terms Lucene.Net shall index.</summary>
internal enum OwnTerms
{
    /// <summary>The stems of the words.</summary>
    Stems,

    /// <summary>The words in lower case without accents, compounds and their parts.</summary>
    FoldedWords,
}
