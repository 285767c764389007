using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuestSearch.Analysis;

/// <summary>Knows the letters of the Latin alphabet without accents, of which most words of most texts consist.</summary>
internal static class PlainLetters
{
    private const int Letters = 26;
    private const char CaseBit = (char)0x20;

    /// <summary>Counts the plain letters that a text begins with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int CountAtStart(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        int count = 0;
        while (units.Length - count >= Vector128<ushort>.Count)
        {
            Vector128<ushort> letters = (Vector128.Create(units[count..]) | Vector128.Create((ushort)CaseBit)) - Vector128.Create((ushort)'a');
            uint others = ~Vector128.LessThan(letters, Vector128.Create((ushort)Letters)).ExtractMostSignificantBits() & byte.MaxValue;
            if (others != 0)
            {
                return count + BitOperations.TrailingZeroCount(others);
            }

            count += Vector128<ushort>.Count;
        }

        return count + CountInTurn(text[count..]);
    }

    /// <summary>Tells whether a character after plain letters ends the word whatever follows: a separator that joins nothing.</summary>
    public static bool AreEndedBy(char character) => character != '.' && CharacterClasses.Of(character) == CharacterClass.Separator;

    /// <summary>Counts as <see cref="CountAtStart"/> does, one character after the other.</summary>
    public static int CountInTurn(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && char.IsAsciiLetter(text[count]))
        {
            count++;
        }

        return count;
    }
}
