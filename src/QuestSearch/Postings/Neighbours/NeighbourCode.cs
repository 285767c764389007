namespace QuestSearch.Postings;

/// <summary>
/// What the postings tell of the word beside an occurrence of a term: which of the common terms of the segment it is. So a phrase of a common and a rare word is answered from the postings of the
/// rare one: the idea of the nextword index of Williams, Zobel and Bahle, “Fast phrase querying with combined indexes” (2004), for common neighbours only.
/// </summary>
internal static class NeighbourCode
{
    /// <summary>None of the common terms.</summary>
    public const byte None = 0;

    /// <summary>Several common terms at one position, or a word so far back in a long sentence that it is not known: their own postings must tell.</summary>
    public const byte Unclear = 1;

    /// <summary>The code of the most common term; the others follow.</summary>
    public const byte First = 2;

    /// <summary>The most bits that a code has.</summary>
    public const int MostBits = 6;

    /// <summary>The greatest code.</summary>
    public const byte Last = (1 << MostBits) - 1;

    /// <summary>How many common terms there are at most.</summary>
    public const int MostTerms = Last - First + 1;

    /// <summary>The code of a position that two terms share.</summary>
    public static byte Join(byte one, byte other) => one == None || one == other ? other : other == None ? one : Unclear;
}
