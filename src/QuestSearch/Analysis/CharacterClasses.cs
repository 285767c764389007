using System.Globalization;
using System.Runtime.CompilerServices;

namespace QuestSearch.Analysis;

/// <summary>Sorts the characters of Unicode into the classes that tokens are made of.</summary>
internal static class CharacterClasses
{
    private const string Apostrophes = "'’‘‛＇ʹʻʼʽʾʿ";
    private const string Hyphens = "-‐‑﹣－֊־";
    private const char CombiningGraphemeJoiner = '\u034F';

    private static readonly CharacterClass[] Basic = ClassifyBasicPlane();

    /// <summary>The class of a character of the basic plane, <see cref="CharacterClass.HighSurrogate"/> for one half of a pair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterClass Of(char character) => Basic[character];

    /// <summary>The class of the character at an index, which may take two code units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterClass At(ReadOnlySpan<char> text, int index, out int length)
    {
        CharacterClass found = Basic[text[index]];
        length = 1;
        return found == CharacterClass.HighSurrogate ? OfPair(text, index, out length) : found;
    }

    private static CharacterClass OfPair(ReadOnlySpan<char> text, int index, out int length)
    {
        length = 1;
        if (index + 1 >= text.Length || !char.IsLowSurrogate(text[index + 1]))
        {
            return CharacterClass.Separator;
        }

        length = 2;
        return Classify(char.ConvertToUtf32(text[index], text[index + 1]));
    }

    private static CharacterClass[] ClassifyBasicPlane()
    {
        CharacterClass[] classes = new CharacterClass[char.MaxValue + 1];
        for (int i = 0; i < classes.Length; i++)
        {
            classes[i] = Classify(i);
        }

        foreach (char apostrophe in Apostrophes)
        {
            classes[apostrophe] = CharacterClass.Apostrophe;
        }

        foreach (char hyphen in Hyphens)
        {
            classes[hyphen] = CharacterClass.Hyphen;
        }

        return classes;
    }

    private static CharacterClass Classify(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
    {
        UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.LetterNumber when IsIdeograph(codePoint) =>
            CharacterClass.Ideograph,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => CharacterClass.Letter,
        UnicodeCategory.DecimalDigitNumber => CharacterClass.Digit,
        UnicodeCategory.OtherNumber => IsSuperscript(codePoint) ? CharacterClass.Separator : CharacterClass.Letter,
        UnicodeCategory.Format => CharacterClass.Ignorable,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark =>
            IsIgnorableMark(codePoint) ? CharacterClass.Ignorable : CharacterClass.Mark,
        UnicodeCategory.Surrogate => codePoint < 0xDC00 ? CharacterClass.HighSurrogate : CharacterClass.Separator,
        _ => CharacterClass.Separator,
    };

    private static bool IsIdeograph(int codePoint) => codePoint
        is (>= 0x3005 and <= 0x3007) or (>= 0x3041 and <= 0x309F) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    private static bool IsSuperscript(int codePoint) => codePoint is 0xB2 or 0xB3 or 0xB9 or (>= 0x2070 and <= 0x2079);

    private static bool IsIgnorableMark(int codePoint) =>
        codePoint is CombiningGraphemeJoiner or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or (>= 0x180B and <= 0x180F);
}
