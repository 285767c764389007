namespace QuestSearch.Analysis;

/// <summary>The letters in lower case that are not a letter with an accent and yet are commonly written by others: ligatures, letters with a stroke, letter forms of old print, Roman numerals.</summary>
internal static class LetterSpellings
{
    private const int FullWidth = 'ａ' - 'a';

    private const string Table =
        "æ ae œ oe ø o ł l đ d ð d þ th ħ h ı i ĸ k ŋ n ŧ t ß ss ŉ n ĳ ij ŀ l ƀ b ɓ b ƈ c ƌ d ɗ d ƒ f ɠ g ɡ g ɨ i ƙ k ƚ l ɫ l ɲ n ƞ n ɵ o ƥ p ƫ t ƭ t ʈ t ʉ u ʋ v ƴ y ƶ z ȥ z "
        + "ǆ dz ǉ lj ǌ nj ǳ dz ǝ e ǥ g ȡ d ȴ l ȵ n ȶ t ȷ j ƿ w ſ s ẜ s ẝ s ẚ a ꜳ aa ꜵ ao ꜷ au ꜹ av ꜻ av ꜽ ay ꝁ k ꝃ k ꝅ k ꝉ l ꝋ o ꝍ o ꝏ oo ꝑ p ꝓ p ꝕ p ꝗ q ꝙ q ꝛ r ꝟ v ꝡ vy ꝥ th ꝧ th "
        + "ﬀ ff ﬁ fi ﬂ fl ﬃ ffi ﬄ ffl ﬅ st ﬆ st ª a º o ς σ ϐ β ϑ θ ϕ φ ϖ π ϰ κ ϱ ρ ϲ σ "
        + "ⅰ i ⅱ ii ⅲ iii ⅳ iv ⅴ v ⅵ vi ⅶ vii ⅷ viii ⅸ ix ⅹ x ⅺ xi ⅻ xii ⅼ l ⅽ c ⅾ d ⅿ m "
        + "₀ 0 ₁ 1 ₂ 2 ₃ 3 ₄ 4 ₅ 5 ₆ 6 ₇ 7 ₈ 8 ₉ 9 "
        + "\u1F71 α \u1F73 ε \u1F75 η \u1F77 ι \u1F79 ο \u1F7B υ \u1F7D ω \u1FBE ι \u1FD3 ι \u1FE3 υ";

    private static readonly string Letters;
    private static readonly string[] Spellings;

    static LetterSpellings()
    {
        string[] pairs = Table.Split(' ');
        char[] letters = new char[pairs.Length / 2];
        Spellings = new string[letters.Length];
        for (int i = 0; i < letters.Length; i++)
        {
            letters[i] = pairs[2 * i][0];
            Spellings[i] = pairs[(2 * i) + 1];
        }

        Letters = new string(letters);
    }

    /// <summary>The plain spelling of a letter; null when it has no other than itself.</summary>
    public static string? Of(char letter)
    {
        if (letter is >= 'ａ' and <= 'ｚ')
        {
            return ((char)(letter - FullWidth)).ToString();
        }

        int index = Letters.IndexOf(letter, StringComparison.Ordinal);
        return index < 0 ? null : Spellings[index];
    }
}
