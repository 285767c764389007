using System.Globalization;

namespace QuestSearch.Word.Stories;

/// <summary>
/// The characters of <c>w:sym</c>. Fonts of symbols have their characters in the private use area from U+F000; those of the font Symbol are known, others
/// are pictures without a meaning as text.
/// </summary>
internal static class SymbolFont
{
    private const int PrivateStart = 0xF000;
    private const int PrivateEnd = 0xF0FF;
    private const int FirstCode = 0x20;

    /// <summary>The characters of the font Symbol from 0x20; U+FFFD for those that Unicode lacks.</summary>
    private const string Symbol =
        " !∀#∃%&∋()*+,−./0123456789:;<=>?" +
        "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_" +
        "\uFFFDαβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼\uFFFD" +
        "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD" +
        "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…\uFFFD\uFFFD↵" +
        "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓" +
        "◊〈®©™∑\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD〉∫⌠\uFFFD⌡";

    /// <summary>The character that stands at a code of a font; null when it is no text.</summary>
    public static string? Find(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value))
        {
            return null;
        }

        bool isPrivate = value is >= PrivateStart and <= PrivateEnd;
        bool isSymbol = string.Equals(font, "Symbol", StringComparison.OrdinalIgnoreCase);
        if (isSymbol && (isPrivate || value <= 0xFF))
        {
            int index = (value & 0xFF) - FirstCode;
            return index >= 0 && index < Symbol.Length && Symbol[index] != '\uFFFD' ? Symbol[index].ToString() : null;
        }

        bool isText = !isPrivate && value is >= FirstCode and <= char.MaxValue && !char.IsSurrogate((char)value);
        return isText ? ((char)value).ToString() : null;
    }
}
