namespace QuestSearch.Postings;

/// <summary>
/// What the postings tell of the word beside an occurrence of a term: which of the common terms of the segment it is, or one of several that share a code. So a phrase of a common and a rare word is answered
/// from the postings of the rare one alone, and of two rare words few are looked up: the idea of the nextword index of Williams, Zobel and Bahle, “Fast phrase querying with combined indexes” (2004).
/// </summary>
internal static class NeighbourCode
{
    /// <summary>No word, or one that is not told of.</summary>
    public const byte None = 0;

    /// <summary>Several terms at one position, or a word so far back in a long sentence that it is not known: other postings must tell.</summary>
    public const byte Unclear = 1;

    /// <summary>The code of the most common term; the others follow.</summary>
    public const byte FirstCommon = 2;

    /// <summary>The greatest code that a common term may have.</summary>
    public const byte LastCommon = FirstShared - 1;

    /// <summary>The least of the codes that terms share, by their hashes.</summary>
    public const byte FirstShared = 64;

    /// <summary>The greatest code.</summary>
    public const byte Last = (1 << MostBits) - 1;

    /// <summary>The most bits that a code has.</summary>
    public const int MostBits = 7;

    /// <summary>How many common terms there are at most.</summary>
    public const int MostCommon = LastCommon - FirstCommon + 1;

    /// <summary>Whether a code is that of just one term.</summary>
    public static bool IsCommon(byte code) => code is >= FirstCommon and <= LastCommon;

    /// <summary>The code that a term shares with others.</summary>
    public static byte Shared(ReadOnlySpan<byte> term) => (byte)(FirstShared + (TermKey.Hash(term) % (Last - FirstShared + 1)));

    /// <summary>The code of a position that two terms share.</summary>
    public static byte Join(byte one, byte other) => one == None || one == other ? other : other == None ? one : Unclear;
}
