using System.Buffers;
using System.Globalization;
using System.Text;

namespace QuestSearch.Analysis;

/// <summary>
/// Folds words so that spellings which differ in case, accents, ligatures or the form of letters and digits become equal: lower case, accents removed, "æ" to "ae",
/// "ß" to "ss", long s to "s", digits of any script to "0" to "9". Other characters stay, except U+FFFE and U+FFFF, which stand for no character and go. Folding what is
/// folded changes nothing.
/// </summary>
internal static class Folding
{
    private const int LongestSpelling = 4;
    private const char Dropped = '\uFFFF';
    private const char SpeltOut = '\uFFFE';

    private const int PageSize = 256;

    /// <summary>What each character becomes, in pages that are made when the first of their characters is met.</summary>
    private static readonly char[]?[] Pages = new char[]?[(char.MaxValue + 1) / PageSize];

    /// <summary>Folds a text.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        int capacity = text.Length * LongestSpelling;
        Span<char> buffer = capacity <= 1024 ? stackalloc char[capacity] : new char[capacity];
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char folded = Folded(text[i]);
            if (folded is not (Dropped or SpeltOut) && !char.IsHighSurrogate(folded))
            {
                buffer[length++] = folded;
            }
            else if (folded == SpeltOut)
            {
                string spelling = LetterSpellings.Of(LowerWithoutAccents(text[i]))!;
                spelling.CopyTo(buffer[length..]);
                length += spelling.Length;
            }
            else if (folded != Dropped)
            {
                length += FoldPair(text[i..], buffer[length..], ref i);
            }
        }

        return new string(buffer[..length]);
    }

    /// <summary>Folds a word that consists of plain Latin letters and digits, all of which stay in it.</summary>
    /// <param name="word">The word.</param>
    /// <param name="folded">Takes the folded word.</param>
    /// <param name="length">Its length.</param>
    /// <returns>False when there is anything else in the word, or no room for it.</returns>
    public static bool TryFoldPlain(ReadOnlySpan<char> word, Span<char> folded, out int length)
    {
        length = word.Length;
        if (length > folded.Length)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            char character = word[i];
            if (!char.IsAsciiLetterOrDigit(character))
            {
                return false;
            }

            folded[i] = char.IsAsciiLetterUpper(character) ? (char)(character | 0x20) : character;
        }

        return true;
    }

    /// <summary>The letter that a folded word begins with, given the first code unit of the word.</summary>
    /// <returns>Null when it depends on what follows.</returns>
    public static char? FirstLetterOf(char first)
    {
        char folded = Folded(first);
        return folded is Dropped or SpeltOut || char.IsSurrogate(folded) ? null : folded;
    }

    private static int FoldPair(ReadOnlySpan<char> text, Span<char> buffer, ref int index)
    {
        if (Rune.DecodeFromUtf16(text, out Rune rune, out _) != OperationStatus.Done)
        {
            buffer[0] = text[0];
            return 1;
        }

        index++;
        int digit = Rune.IsDigit(rune) ? (int)Rune.GetNumericValue(rune) : -1;
        return (digit < 0 ? Rune.ToLowerInvariant(rune) : new Rune('0' + digit)).EncodeToUtf16(buffer);
    }

    private static char Folded(char character) => (Pages[character / PageSize] ?? MakePage(character / PageSize))[character % PageSize];

    private static char[] MakePage(int number)
    {
        char[] page = new char[PageSize];
        for (int i = 0; i < page.Length; i++)
        {
            page[i] = FoldOne((char)((number * PageSize) + i));
        }

        return Pages[number] = page;
    }

    private static char FoldOne(char character)
    {
        if (IsAccent(character) || character is Dropped or SpeltOut)
        {
            return Dropped;
        }

        int digit = CharUnicodeInfo.GetDecimalDigitValue(character);
        if (digit >= 0 && char.IsDigit(character))
        {
            return (char)('0' + digit);
        }

        char bare = LowerWithoutAccents(character);
        return LetterSpellings.Of(bare) switch
        {
            null => bare,
            [char only] => only,
            _ => SpeltOut,
        };
    }

    private static char LowerWithoutAccents(char character) =>
        char.ToLowerInvariant(AccentedLetters.WithoutAccents(char.ToLowerInvariant(character)));

    private static bool IsAccent(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        && character is < '\u0900' or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF')
            or (>= '\u2DE0' and <= '\u2DFF') or (>= '\uA66F' and <= '\uA67D') or (>= '\uFE20' and <= '\uFE2F');
}
