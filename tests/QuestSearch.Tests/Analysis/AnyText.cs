using CsCheck;

namespace QuestSearch.Tests.Analysis;

/// <summary>Random texts for property tests.</summary>
internal static class AnyText
{
    private static readonly string[] Pieces =
    [
        "a", "B", "word", "Été", "straße", "7", "300", ",", ".", "U.S.", "-", "‑", "’", "'", " ", "\n", "—", "\u00AD", "\u200B", "\u2060", "\u0301", "\u0323", "中", "か", "٣", "½", "²",
        "𝒜", "𠀀", "\uD835", "\uDC00", "\uFE0F", "\0", "ﬁ", "ʼ", "_", "/",
    ];

    /// <summary>Texts in which everything that tokens turn on comes often, lone surrogates and controls included.</summary>
    public static readonly Gen<string> Odd = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 40].Select(string.Concat),
        Gen.Char.Array[0, 40].Select(characters => new string(characters)));
}
