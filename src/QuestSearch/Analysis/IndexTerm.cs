using System.Runtime.CompilerServices;

namespace QuestSearch.Analysis;

/// <summary>
/// The terms that the index holds for a word, two kinds in one field. The <em>exact term</em> is the folded word, followed by U+0001 and the word as printed
/// where the two differ; so all spellings of a folded word lie side by side in the dictionary. The <em>stem term</em> is U+0002 and the stem.
/// </summary>
internal static class IndexTerm
{
    /// <summary>Stands in an exact term between the folded word and the word as printed.</summary>
    public const char SurfaceMarker = '\u0001';

    /// <summary>Begins a stem term.</summary>
    public const char StemMarker = '\u0002';

    /// <summary>Comes after all stem terms and before all exact ones.</summary>
    public const char AfterStems = '\u0003';

    /// <summary>The exact term of a word as printed.</summary>
    public static string Exact(string folded, string surface) => folded == surface ? folded : $"{folded}{SurfaceMarker}{surface}";

    /// <summary>The term of a stem.</summary>
    public static string Stem(string stem) => StemMarker + stem;

    /// <summary>The hash of a term in UTF-8, by which terms are told apart quickly: FNV-1a of 64 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong HashOf(ReadOnlySpan<byte> term)
    {
        ulong hash = 0xCBF29CE484222325;
        foreach (byte unit in term)
        {
            hash = (hash ^ unit) * 0x100000001B3;
        }

        return hash;
    }

    /// <summary>The folded word of an exact term.</summary>
    public static ReadOnlySpan<char> FoldedOf(ReadOnlySpan<char> exactTerm)
    {
        int marker = exactTerm.IndexOf(SurfaceMarker);
        return marker < 0 ? exactTerm : exactTerm[..marker];
    }

    /// <summary>The word as printed of an exact term.</summary>
    public static ReadOnlySpan<char> SurfaceOf(ReadOnlySpan<char> exactTerm) => exactTerm[(exactTerm.IndexOf(SurfaceMarker) + 1)..];
}
