namespace QuestSearch.Benchmarks.Queries;

/// <summary>The kinds of query that are measured.</summary>
public enum QueryClass
{
    /// <summary>A word that 1 to 10 % of the sentences hold.</summary>
    WordHigh,

    /// <summary>A word that 0.2 to 1 % of the sentences hold.</summary>
    WordMiddle,

    /// <summary>A word that ten to twenty sentences hold, whatever the size of the corpus.</summary>
    WordLow,

    /// <summary>Two words of high and middle frequency, both in the sentence.</summary>
    And,

    /// <summary>Two words of high frequency, at least one in the sentence.</summary>
    Or,

    /// <summary>Two successive words.</summary>
    PhraseOfTwo,

    /// <summary>Three successive words.</summary>
    PhraseOfThree,

    /// <summary>Two words in a phrase with a slop of five.</summary>
    SloppyPhrase,

    /// <summary>Two words in any order with at most five others between them.</summary>
    Near,

    /// <summary>The words that begin with four given letters.</summary>
    Prefix,

    /// <summary>The words that differ by one letter from a misspelt one.</summary>
    Fuzzy,

    /// <summary>A word of high frequency, in a sentence that carries a note which holds another such word.</summary>
    NoteJoin,
}
